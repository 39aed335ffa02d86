package octavo.bench;

import java.util.List;
import java.util.stream.Collectors;
import octavo.edition.Edition;

/** An edition as XHTML with CSS for pages: the measures of {@link FormattingObjects}; notes float to the page's foot. */
final class Xhtml extends Markup {

    Xhtml(Edition edition) {
        super(edition);
    }

    @Override
    String document(Edition edition, String body) {
        return """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head><title>%s</title>
            <meta name="description" content="benchmark"/><style>
            @page { size: A4; margin: 80pt 60pt 80pt 195pt; @bottom-left { content: counter(page); font-family: "Source Serif 4" }
                @footnote { border-top: 0.5pt solid black; } }
            body { font: 10.2pt/14.2pt "Source Serif 4", "Noto Sans SC"; margin: 0; text-align: justify }
            h1, h2, h3, h4 { font-family: "Source Sans 3", "Noto Sans SC"; font-weight: 600; text-align: left;
                page-break-after: avoid; margin: 12pt 0 4pt }
            h1 { font-size: 19pt; line-height: 22pt } h2 { font-size: 16pt; line-height: 19pt }
            h3 { font-size: 13pt } h4 { font-size: 10pt }
            p { margin: 0; text-indent: 12pt; orphans: 2; widows: 2 }
            b { font-weight: 600 }
            code, pre { font-family: "Source Code Pro", "Noto Sans SC" }
            .panel { background: #EEF2F4; padding: 8pt }
            table { width: 100%%; text-align: left }
            .note { float: footnote; font-size: 8pt; line-height: 10.5pt; text-align: left }
            .note p { text-indent: 0 }
            </style></head><body>%s</body></html>
            """.formatted(escape(edition.title()), body);
    }

    @Override
    String heading(int level, String text) {
        return "<h" + level + ">" + text + "</h" + level + ">";
    }

    @Override
    String paragraph(String text) {
        return "<p>" + text + "</p>";
    }

    @Override
    String item(String label, String body) {
        return "<li>" + body + "</li>";
    }

    @Override
    String list(boolean ordered, String items) {
        return ordered ? "<ol>" + items + "</ol>" : "<ul>" + items + "</ul>";
    }

    @Override
    String panel(String body) {
        return "<div class='panel'>" + body + "</div>";
    }

    @Override
    String preformatted(String text) {
        return "<pre>" + text + "</pre>";
    }

    @Override
    String table(int columns, List<List<String>> head, List<List<String>> rows) {
        return "<table>" + (head.isEmpty() ? "" : "<thead>" + rows(head, "th") + "</thead>") + "<tbody>"
                + rows(rows, "td") + "</tbody></table>";
    }

    private static String rows(List<List<String>> rows, String cell) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(text -> "<" + cell + ">" + text + "</" + cell + ">")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining());
    }

    @Override
    String italic(String text) {
        return "<i>" + text + "</i>";
    }

    @Override
    String bold(String text) {
        return "<b>" + text + "</b>";
    }

    @Override
    String mono(String text) {
        return "<code>" + text + "</code>";
    }

    @Override
    String foreign(String language, String text) {
        return "<span lang='" + language + "'>" + text + "</span>";
    }

    @Override
    String link(String url, String text) {
        return "<a href=\"" + url + "\">" + text + "</a>";
    }

    @Override
    String footnote(int number, String body) {
        return "<span class='note'>" + body.replace("<p>", "").replace("</p>", " ") + "</span>";
    }

    @Override
    String newline() {
        return "<br/>";
    }
}
