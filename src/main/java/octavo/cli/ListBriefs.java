package octavo.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import octavo.brief.Brief;
import octavo.press.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "list",
        description = "Lists the briefs: id, style, language, formats, title.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ListBriefs implements Callable<Integer> {
    @Mixin
    private Folders folders = new Folders();

    @Override
    public Integer call() {
        Catalogue catalogue = Catalogue.list(folders.order(List.of(), Set.of(), 1));
        int widest =
                catalogue.briefs().stream().mapToInt(b -> b.id().length()).max().orElse(0);
        for (Brief brief : catalogue.briefs()) {
            String formats = brief.formats().stream().map(f -> f.key()).sorted().collect(Collectors.joining("+"));
            System.out.printf(
                    Locale.ROOT,
                    "%-" + widest + "s  %-10s  %-7s  %-8s  %s%n",
                    brief.id(),
                    brief.style(),
                    brief.language(),
                    formats,
                    brief.title());
        }
        Console.here().problems(catalogue.problems());
        return catalogue.hasErrors() ? 1 : 0;
    }
}
