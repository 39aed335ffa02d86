package octavo.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordTableTest {
    private static final int CAPACITY = 100;
    private static final int THREADS = 4;

    private final WordTable table = new WordTable(CAPACITY);

    @Test
    void findsAWordWhereItStandsInALongerText() {
        Word steel = keep("steel");
        String text = "steely steel";
        assertThat(table.find(text, 7, 12)).isSameAs(steel);
        assertThat(table.find(text, 0, 5))
                .as("by its letters, wherever they stand")
                .isSameAs(steel);
        assertThat(table.find(text, 0, 6)).as("a longer word").isNull();
        assertThat(table.find(text, 7, 11)).as("a shorter word").isNull();
    }

    /** "Aa" and "BB" have the same hash, as have all words made of them. */
    @Test
    void wordsOfTheSameHashAreToldApart() {
        List<Word> words =
                List.of("AaAa", "AaBB", "BBAa", "BBBB").stream().map(this::keep).toList();
        assertThat(words).allSatisfy(word -> assertThat(find(word.text())).isSameAs(word));
        assertThat(find("AaBBAa")).isNull();
    }

    @Test
    void theFirstWordOfATextStays() {
        Word first = keep("steel");
        keep("steel");
        assertThat(find("steel")).isSameAs(first);
    }

    @Test
    void aFullTableForgetsWhatWasNotAskedForLately() {
        Word used = keep("used");
        for (int i = 0; i < 20 * CAPACITY; i++) {
            keep("word" + i);
            assertThat(find("used")).as("after %d words", i + 1).isSameAs(used);
        }
        assertThat(find("word0")).isNull();
        assertThat(find("word" + (20 * CAPACITY - 1))).isNotNull();
    }

    @Test
    void holdsAtMostTwoGenerations() {
        IntStream.range(0, 20 * CAPACITY).forEach(i -> keep("word" + i));
        List<String> held = IntStream.range(0, 20 * CAPACITY)
                .mapToObj(i -> "word" + i)
                .filter(text -> new Peek(text).isHeld())
                .toList();
        assertThat(held).hasSizeBetween(CAPACITY, 2 * CAPACITY);
    }

    @Test
    void aWordKeptAgainTakesNoRoom() {
        Word first = keep("first");
        for (int i = 0; i < 20 * CAPACITY; i++) {
            keep("steel");
        }
        assertThat(find("first")).isSameAs(first);
    }

    /** Threads find whole words only, and the right ones, while others make the table grow and turn over. */
    @Test
    void threadsReadWhileOthersWrite() throws InterruptedException, ExecutionException, TimeoutException {
        inThreads(thread -> readAndWrite());
    }

    @Test
    void noWordIsLostThatThreadsKeepAtOnce() throws InterruptedException, ExecutionException, TimeoutException {
        WordTable large = new WordTable(1_000_000);
        inThreads(thread -> IntStream.range(0, 20_000).forEach(i -> large.keep(word(thread + "-" + i))));
        for (int thread = 0; thread < THREADS; thread++) {
            String prefix = thread + "-";
            assertThat(IntStream.range(0, 20_000).mapToObj(i -> prefix + i))
                    .allMatch(text -> large.find(text, 0, text.length()) != null);
        }
    }

    private static void inThreads(IntConsumer work) throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                all.add(threads.submit(() -> work.accept(thread)));
            }
            for (Future<?> one : all) {
                one.get(30, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void readAndWrite() {
        for (int i = 0; i < 20_000; i++) {
            String text = "word" + ThreadLocalRandom.current().nextInt(5 * CAPACITY / 2);
            Word found = find(text);
            if (found == null) {
                keep(text);
            } else {
                assertThat(found.text()).isEqualTo(text);
                assertThat(found.width()).isEqualTo(text.hashCode());
            }
        }
    }

    /** Asks for one word in a table of the same history, since asking keeps the word. */
    private record Peek(String text) {
        boolean isHeld() {
            WordTableTest same = new WordTableTest();
            IntStream.range(0, 20 * CAPACITY).forEach(i -> same.keep("word" + i));
            return same.find(text) != null;
        }
    }

    private Word keep(String text) {
        Word word = word(text);
        table.keep(word);
        return word;
    }

    private static Word word(String text) {
        return new Word(text, null, text.hashCode(), new int[0], new int[0], new int[0], new boolean[0]);
    }

    private Word find(String text) {
        return table.find(text, 0, text.length());
    }
}
