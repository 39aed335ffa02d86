/** Commands, options, exit codes and progress: the only code that prints. */
package octavo.cli;
