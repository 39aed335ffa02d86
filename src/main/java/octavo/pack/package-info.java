/**
 * What the package step does to {@code octavo.jar} so that it starts fast. Not part of the program: nothing of it is
 * loaded when Octavo runs.
 */
package octavo.pack;
