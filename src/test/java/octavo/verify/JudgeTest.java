package octavo.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeTest {
    private static final int FILES = 6;

    @TempDir
    private Path folder;

    private final List<Path> files = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        for (int i = 0; i < FILES; i++) {
            files.add(Files.writeString(folder.resolve(i + ".x"), "file " + i));
        }
    }

    /** A validator that judges so. */
    private static Validator judging(Function<byte[], List<Validator.Fault>> judge) {
        return new Validator() {
            @Override
            public String ending() {
                return "x";
            }

            @Override
            public List<String> standards(byte[] file) {
                return List.of("X");
            }

            @Override
            public List<Fault> faults(byte[] file) {
                return judge.apply(file);
            }
        };
    }

    private static Validator.Fault fault(byte[] file) {
        String message = new String(file, StandardCharsets.UTF_8);
        return new Validator.Fault("X", "1", message, "", OptionalInt.empty(), "", 0);
    }

    private List<Judge.Verdict> judged(Validator validator, int jobs) {
        List<Judge.Verdict> verdicts = new ArrayList<>();
        Judge.all(files, List.of(validator), jobs, verdicts::add);
        return verdicts;
    }

    /** The validator lets no file pass before another is at it too. */
    @Test
    void twoFilesAreJudgedAtATimeAndToldInTheirOrder() {
        CyclicBarrier two = new CyclicBarrier(2);
        List<Judge.Verdict> verdicts = judged(
                judging(file -> {
                    try {
                        two.await(1, TimeUnit.MINUTES);
                    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                        throw new IllegalStateException("alone", e);
                    }
                    return List.of(fault(file));
                }),
                2);
        assertThat(verdicts).extracting(Judge.Verdict::file).containsExactlyElementsOf(files);
        assertThat(verdicts)
                .extracting(v -> v.faults().get(0).get(0).message())
                .containsExactly("file 0", "file 1", "file 2", "file 3", "file 4", "file 5");
    }

    @Test
    void bytesAreKeptOfFaultyFilesOnly() {
        List<Judge.Verdict> verdicts = judged(judging(file -> file[5] == '3' ? List.of(fault(file)) : List.of()), 1);
        assertThat(verdicts).extracting(v -> v.bytes().length).containsExactly(0, 0, 0, 6, 0, 0);
        assertThat(verdicts).allSatisfy(v -> assertThat(v.standards()).containsExactly("X"));
    }

    @Test
    void whatCannotBeReadIsAVerdictToo() {
        files.add(2, folder.resolve("none.x"));
        assertThat(judged(judging(file -> List.of()), 2))
                .extracting(Judge.Verdict::unreadable)
                .filteredOn(Optional::isPresent)
                .singleElement()
                .satisfies(why -> assertThat(why.get()).contains("none.x"));
    }

    @Test
    void whatAValidatorThrowsIsThrown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> judged(
                        judging(file -> {
                            throw new IllegalStateException("broken");
                        }),
                        2))
                .withMessage("broken");
    }
}
