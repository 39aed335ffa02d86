package octavo.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import octavo.problem.Problem;
import octavo.problem.Problems;
import octavo.problem.Span;
import octavo.source.SourceFile;
import octavo.source.Yaml;
import octavo.source.YamlNode;

/**
 * What stands in the files of briefs/, before it is checked: enough to know which translations and styles a run needs,
 * before any is read.
 *
 * @param shown the folder's path that problems show
 * @param files by id, in the order of their names; those left out that could not be read
 * @param whole whether all could be read
 * @param problems what is wrong with the folder and its files as such
 */
public record BriefFiles(String shown, Map<String, YamlNode> files, boolean whole, List<Problem> problems) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String SUFFIX = ".yaml";

    /**
     * Reads a folder of briefs.
     *
     * @param shown the folder's path that problems show
     */
    public static BriefFiles read(Path folder, String shown) {
        Problems problems = new Problems();
        List<Path> paths = list(folder, shown, problems);
        Map<String, YamlNode> read = new LinkedHashMap<>();
        for (Path path : paths) {
            SourceFile.read(path, shown + "/" + path.getFileName(), problems)
                    .flatMap(source -> yaml(source, problems))
                    .ifPresent(yaml -> read.put(id(yaml.span().file()), yaml));
        }
        boolean whole = !paths.isEmpty() && read.size() == paths.size();
        return new BriefFiles(shown, Collections.unmodifiableMap(read), whole, problems.sorted());
    }

    /**
     * What the briefs of these ids need; those that are not there need nothing.
     *
     * @param copies whether copies are made for the recipients that they name: each may be in a language and a style of its
     *     own
     */
    public Needs needs(List<String> ids, boolean copies) {
        Family family = new Family(files);
        Needs needs = Needs.NONE;
        for (String id : ids) {
            Optional<YamlNode> whole =
                    files.containsKey(id) ? family.whole(id, new Problems()) : Optional.empty(); // told by BriefReader
            needs = whole.map(needs::and).orElse(needs);
            if (copies
                    && whole.flatMap(node -> Family.value(node, Family.COPIES)).isPresent()) {
                return Needs.ALL;
            }
        }
        return needs;
    }

    private static List<Path> list(Path folder, String shown, Problems problems) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = new ArrayList<>();
            for (Path path : entries.sorted().toList()) {
                String name = path.getFileName().toString();
                if (name.endsWith(SUFFIX)) {
                    files.add(path);
                } else if (!name.startsWith(".")) {
                    problems.error(
                            Span.of(shown + "/" + name), "unknown-file", "is not a brief", "a brief ends in .yaml");
                }
            }
            if (files.isEmpty()) {
                problems.error(
                        Span.of(shown), "no-briefs", "holds no brief", "write one, such as " + shown + "/all.yaml");
            }
            return files;
        } catch (IOException e) {
            problems.error(Span.of(shown), "missing-file", "the folder of briefs cannot be read", "");
            return List.of();
        }
    }

    /** The root of a file, or empty after problems were noted. */
    static Optional<YamlNode> yaml(SourceFile source, Problems problems) {
        String id = id(source.name());
        if (!ID.matcher(id).matches()) {
            problems.error(
                    Span.of(source.name()),
                    "bad-id",
                    "\"" + id + "\" cannot name a brief",
                    "use small letters a–z, digits and single hyphens");
        }
        return Yaml.read(source, problems).filter(yaml -> ID.matcher(id).matches());
    }

    /** The id of a brief: its file's name. */
    static String id(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
    }
}
