package octavo.text;

/**
 * Words by their text, looked up where they stand in a longer one, so that a word met before costs no object. Threads
 * share it: a reader takes no lock, since words are immutable and a table only ever gains some. Bounded by two
 * generations, so that words in use stay and others go.
 */
final class WordTable {
    private static final int FIRST = 64;

    private final int capacity;
    private volatile Word[] young = new Word[FIRST];
    private volatile Word[] old = new Word[FIRST];
    private int count;

    /** @param capacity words of one generation; at most twice as many are held */
    WordTable(int capacity) {
        this.capacity = capacity;
    }

    /** The word that stands in {@code text} from {@code start} to {@code end}, or null if it is not kept. */
    Word find(String text, int start, int end) {
        int hash = hash(text, start, end);
        Word found = find(young, hash, text, start, end);
        if (found == null) {
            found = find(old, hash, text, start, end);
            if (found != null) {
                keep(found);
            }
        }
        return found;
    }

    private static Word find(Word[] table, int hash, String text, int start, int end) {
        int slot = hash & table.length - 1;
        // Each slot is read once: another thread may fill it at any time.
        for (Word word = table[slot]; word != null; word = table[slot]) {
            if (word.text().length() == end - start && text.startsWith(word.text(), start)) {
                return word;
            }
            slot = slot + 1 & table.length - 1;
        }
        return null;
    }

    /** Adds a word, unless there is one of that text already. */
    synchronized void keep(Word word) {
        if (count >= capacity) {
            old = young;
            young = new Word[FIRST];
            count = 0;
        } else if (2 * count >= young.length) {
            young = larger(young);
        }
        count += put(young, word) ? 1 : 0;
    }

    private static Word[] larger(Word[] words) {
        Word[] table = new Word[2 * words.length];
        for (Word word : words) {
            if (word != null) {
                put(table, word);
            }
        }
        return table;
    }

    /** Linear probing in a table that is at most half full; false if the word is there already. */
    private static boolean put(Word[] table, Word word) {
        int slot = hash(word.text(), 0, word.text().length()) & table.length - 1;
        while (table[slot] != null) {
            if (table[slot].text().equals(word.text())) {
                return false;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = word;
        return true;
    }

    private static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash ^ hash >>> 16;
    }
}
