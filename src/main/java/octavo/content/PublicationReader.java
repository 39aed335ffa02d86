package octavo.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import octavo.content.markdown.LanguageTag;
import octavo.content.markdown.Piece;
import octavo.content.markdown.Typographer;
import octavo.problem.Problems;
import octavo.report.Embargo;
import octavo.report.Publication;
import octavo.source.Binder;
import octavo.source.SourceFile;
import octavo.source.Yaml;
import octavo.source.YamlNode;

/** publication.yaml. */
final class PublicationReader {
    private final Optional<LocalDate> date;
    private final HyphenationReader words;
    private final Problems problems;

    /** @param date of a publication that names none */
    PublicationReader(Folder folder, Optional<LocalDate> date, Problems problems) {
        this.date = date;
        this.words = new HyphenationReader(folder, problems);
        this.problems = problems;
    }

    /** Empty when the file holds no keys; where required ones are missing, a stand-in lets the rest be checked. */
    Optional<Publication> read(SourceFile file) {
        return Yaml.read(file, problems).flatMap(this::bound);
    }

    /** The publication in another language: keys that the translation lacks are the original's. */
    Optional<Publication> translated(SourceFile file, SourceFile translation, String language) {
        Optional<YamlNode> original = Yaml.read(file, new Problems()); // read before, so its problems are known
        return Yaml.read(translation, problems)
                .flatMap(over -> original.map(under -> Overlay.of(under, over)))
                .map(whole -> Overlay.with(whole, "language", language))
                .flatMap(this::bound);
    }

    private Optional<Publication> bound(YamlNode yaml) {
        Optional<Publication> read =
                new Binder(problems).scalar(Embargo.class, Embargo::parse).bind(dated(yaml), Publication.class);
        return yaml instanceof YamlNode.Mapping mapping
                ? read.map(publication -> checked(publication, mapping)).or(() -> Optional.of(standIn(mapping)))
                : Optional.empty();
    }

    private YamlNode dated(YamlNode yaml) {
        if (date.isEmpty()
                || !(yaml instanceof YamlNode.Mapping mapping)
                || mapping.entries().containsKey("date")) {
            return yaml;
        }
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>(mapping.entries());
        YamlNode value = new YamlNode.Scalar(date.get().toString(), false, mapping.span());
        entries.put("date", new YamlNode.Entry(mapping.span(), value));
        return new YamlNode.Mapping(entries, mapping.span());
    }

    private static Publication standIn(YamlNode.Mapping yaml) {
        return new Publication(
                "",
                Optional.empty(),
                "",
                List.of(),
                names(yaml, "language").findFirst().orElse("en"),
                LocalDate.EPOCH,
                Optional.empty(),
                Optional.empty(),
                new Publication.Licence("", Optional.empty()),
                new Publication.Contact(Optional.empty(), Optional.empty(), Optional.empty()),
                new Publication.Identifiers(Optional.empty(), Optional.empty(), Optional.empty()),
                names(yaml, "audiences").collect(Collectors.toCollection(LinkedHashSet::new)),
                List.of(),
                Map.of(),
                Optional.empty(),
                Publication.Status.FINAL,
                yaml.span());
    }

    private static Stream<String> names(YamlNode.Mapping yaml, String key) {
        YamlNode.Entry entry = yaml.entries().get(key);
        if (entry == null) {
            return Stream.empty();
        }
        List<YamlNode> nodes = entry.value() instanceof YamlNode.Sequence list ? list.items() : List.of(entry.value());
        return nodes.stream().filter(YamlNode.Scalar.class::isInstance).map(node -> ((YamlNode.Scalar) node).text());
    }

    private Publication checked(Publication p, YamlNode.Mapping yaml) {
        LanguageTag.check(
                new Piece(p.language(), yaml.entries().get("language").value().span()), problems);
        return new Publication(
                Typographer.plain(p.title(), p.language()),
                p.subtitle().map(text -> Typographer.plain(text, p.language())),
                p.publisher(),
                p.authors(),
                p.language(),
                p.date(),
                p.series(),
                p.edition(),
                p.licence(),
                p.contact(),
                p.identifiers(),
                p.audiences(),
                p.keywords(),
                words.read(Optional.ofNullable(yaml.entries().get("hyphenation"))),
                p.embargo(),
                p.status(),
                p.span());
    }
}
