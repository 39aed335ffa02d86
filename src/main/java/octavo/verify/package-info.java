/**
 * Checks finished files with validators and says which block of the content a failure comes from. {@link
 * octavo.verify.Verification} is the way in. The validators are heavy (veraPDF, EPUBCheck) and found by {@link
 * java.util.ServiceLoader}: only a run of profile {@code verify} has them on its classpath, so that a normal run neither
 * fetches nor loads them.
 */
package octavo.verify;
