/**
 * What the package step does to {@code octavo.jar} so that it starts fast. Not part of the program, nor of the jar.
 *
 * <p>Of the libraries that do the same, Retrolambda ends with the class files of Java 12, R8 is not on Maven Central, and
 * ProGuard rewrites all else too. javac itself has no such option but for strings.
 */
package octavo.pack;
