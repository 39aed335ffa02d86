/**
 * What the package step does to {@code octavo.jar} so that it starts fast. Not part of the program, nor of the jar.
 *
 * <p>Of the libraries that do the same, Retrolambda makes class files of Java 7 and older, which have neither nests nor
 * records, R8 is not on Maven Central, and ProGuard rewrites all else too. javac itself has such an option for strings alone.
 */
package octavo.pack;
