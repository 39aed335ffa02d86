package octavo.content;

import java.util.Optional;
import octavo.content.markdown.LanguageTag;
import octavo.content.markdown.Piece;
import octavo.content.markdown.Typographer;
import octavo.problem.Problems;
import octavo.report.Publication;
import octavo.source.Binder;
import octavo.source.SourceFile;
import octavo.source.Yaml;
import octavo.source.YamlNode;

/** publication.yaml. */
final class PublicationReader {
    private final Problems problems;

    PublicationReader(Problems problems) {
        this.problems = problems;
    }

    Optional<Publication> read(SourceFile file) {
        return Yaml.read(file, problems)
                .flatMap(yaml -> new Binder(problems)
                        .bind(yaml, Publication.class)
                        .map(publication -> checked(publication, (YamlNode.Mapping) yaml)));
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
                p.span());
    }
}
