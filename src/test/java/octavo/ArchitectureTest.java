package octavo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The arrows of the house: a package may know only what stands behind it. */
@AnalyzeClasses(packages = "octavo", importOptions = ArchitectureTest.MainOnly.class)
class ArchitectureTest {

    /** ArchUnit's own option knows tests only in target/test-classes; the second JDK has a folder of its own. */
    static final class MainOnly implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }

    /** From the rim to the core; packages of one row do not know each other. */
    private static final List<List<String>> ROWS = List.of(
            List.of("pack", "cli"),
            List.of("verify"),
            List.of("press"),
            List.of("content", "brief", "exhibit", "layout", "pdf", "epub", "copy"),
            List.of("page"),
            List.of("edition"),
            List.of("style"),
            List.of("drawing"),
            List.of("text", "report"),
            List.of("source"),
            List.of("problem"));

    /** Libraries that one stage alone may know. */
    private static final Map<String, List<String>> OWNERS = Map.of(
            "com.lowagie..", List.of("copy"),
            "org.commonmark..", List.of("content"),
            "de.siegmar.fastcsv..", List.of("content"),
            "org.snakeyaml..", List.of("source"),
            "org.knowm.xchart..", List.of("exhibit"),
            "org.apache.pdfbox..", List.of("pdf", "text"),
            "org.apache.fontbox..", List.of("pdf", "text", "epub"),
            "io.documentnode..", List.of("epub"),
            "picocli..", List.of("cli"),
            "org.objectweb.asm..", List.of("pack"));

    @ArchTest
    static final ArchRule arrowsRunDown = arrows();

    @ArchTest
    static final ArchRule librariesHaveOneOwner = owners();

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackage("octavo.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule layoutIsPure = noClasses()
            .that()
            .resideInAnyPackage("octavo.layout..", "octavo.page..", "octavo.drawing..", "octavo.edition..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.file.Files")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault");

    @ArchTest
    static final ArchRule noMutableStatics =
            fields().that().areStatic().should().beFinal().allowEmptyShould(true);

    private static ArchRule arrows() {
        List<ArchRule> rules = new ArrayList<>();
        List<String> before = new ArrayList<>();
        for (List<String> row : ROWS) {
            for (String name : row) {
                List<String> forbidden = new ArrayList<>(before);
                row.stream().filter(sibling -> !sibling.equals(name)).forEach(forbidden::add);
                if (!forbidden.isEmpty()) {
                    rules.add(noClasses()
                            .that()
                            .resideInAPackage(in(name))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    forbidden.stream().map(ArchitectureTest::in).toArray(String[]::new)));
                }
            }
            before.addAll(row);
        }
        return all(rules);
    }

    private static ArchRule owners() {
        List<ArchRule> rules = new ArrayList<>();
        OWNERS.forEach((library, names) -> rules.add(noClasses()
                .that()
                .resideOutsideOfPackages(
                        names.stream().map(ArchitectureTest::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)));
        return all(rules);
    }

    private static ArchRule all(List<ArchRule> rules) {
        CompositeArchRule all = CompositeArchRule.of(rules.get(0));
        for (ArchRule rule : rules.subList(1, rules.size())) {
            all = all.and(rule);
        }
        return all.allowEmptyShould(true);
    }

    private static String in(String name) {
        return "octavo." + name + "..";
    }
}
