package octavo.press;

import java.nio.file.Path;

/**
 * What came of a brief's recipients.
 *
 * @param copies recipients whose copies are there now
 * @param made files made in this run
 * @param kept files of an earlier run that nothing had changed for
 * @param refused rows that have no copy, for the problems that were told
 */
public record Copied(String brief, int copies, int made, int kept, int refused, Path folder) {}
