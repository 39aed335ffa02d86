package octavo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import octavo.verify.Finding;
import octavo.verify.Validator;
import octavo.verify.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description =
                "Holds finished files to the standards they claim (veraPDF, EPUBCheck), and says which block of the"
                        + " content a failure comes from. Needs the validators: mvn -q -Pverify test-compile exec:java",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Verify implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "PDFs and EPUBs; all in the output folder when none is named.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--jobs", paramLabel = "N", description = "Files verified at a time (default: one a processor).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() {
        if (jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be at least 1");
        }
        List<Validator> validators = ServiceLoader.load(Validator.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (validators.isEmpty()) {
            System.err.println("The validators are not part of a normal run, since they are large. Run:");
            System.err.println("    mvn -q -Pverify test-compile exec:java");
            System.err.println("with -Dexec.args=\"verify FILE…\" for some files only.");
            return 2;
        }
        Verification verification = Verification.of(folders.order(List.of(), Set.of(), jobs), files, validators);
        verification.findings().forEach(Verify::print);
        if (verification.files().isEmpty() && verification.findings().isEmpty()) {
            System.err.println("There is nothing to verify in " + folders.output + "; build first.");
            return 2;
        }
        System.out.println(summary(verification));
        return verification.findings().isEmpty() ? 0 : 1;
    }

    private static void print(Finding finding) {
        String clause = (finding.standard() + " " + finding.clause()).strip();
        System.err.println(finding.file() + ": error [" + clause + "] " + finding.message());
        if (!finding.place().isEmpty()) {
            System.err.println("    at: " + finding.place());
        }
        finding.written().ifPresent(span -> System.err.println("    written: " + span));
    }

    private static String summary(Verification verification) {
        long failed = verification.files().keySet().stream()
                .filter(file ->
                        verification.findings().stream().anyMatch(f -> f.file().equals(file)))
                .count();
        Set<String> standards = new TreeSet<>();
        verification.files().values().forEach(standards::addAll);
        int all = verification.files().size();
        return String.format(
                Locale.ROOT,
                "%d %s verified (%s): %s",
                all,
                all == 1 ? "file" : "files",
                String.join(", ", standards),
                verification.findings().isEmpty() ? "all conform" : failed + " failed");
    }
}
