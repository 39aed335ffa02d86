package octavo.pdf;

import java.util.List;

/**
 * What the metadata of a copy say beside those of its master.
 *
 * @param label whose copy it is, for catalogues and those who do not see the foot of the page
 * @param terms what its reader must heed, such as marking and embargo
 * @param archival whether the file still may claim PDF/A: a locked one may not
 */
public record CopyNotes(String label, List<String> terms, boolean archival) {}
