package octavo.page;

import java.util.List;

/**
 * What a copy adds to each page of its master, over all else: text and shapes of leaves that the master leaves blank,
 * and artifacts. Items of one leaf stand together.
 *
 * @param pages one list for each page of the master
 */
public record Stamp(List<List<Item>> pages) {}
