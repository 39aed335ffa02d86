package octavo.content.markdown;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** What the dialect reads in running text beyond CommonMark: quotes, dashes, ellipses, references, braces. */
final class InlineParsers {
    private InlineParsers() {}

    static List<InlineContentParserFactory> all(Places places) {
        return List.of(
                on(Set.of('"', '\''), InlineParsers::quoteMark),
                on(Set.of('^', '~'), InlineParsers::scriptMark),
                on(Set.of('-'), InlineParsers::dashes),
                on(Set.of('.'), InlineParsers::ellipsis),
                on(Set.of('\\'), InlineParsers::escaped),
                on(Set.of('@'), scanner -> ReferenceParser.parse(scanner, places)),
                on(Set.of('{'), scanner -> BraceParser.parse(scanner, places)));
    }

    private static InlineContentParserFactory on(Set<Character> triggers, Function<Scanner, ParsedInline> parser) {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return triggers;
            }

            @Override
            public InlineContentParser create() {
                return (InlineParserState state) -> parser.apply(state.scanner());
            }
        };
    }

    private static ParsedInline quoteMark(Scanner scanner) {
        char mark = scanner.peek();
        scanner.next();
        return ParsedInline.of(new Nodes.QuoteMark(mark), scanner.position());
    }

    /** One tilde or circumflex; two tildes strike out. */
    private static ParsedInline scriptMark(Scanner scanner) {
        char mark = scanner.peek();
        int before = scanner.peekPreviousCodePoint();
        scanner.next();
        return before == mark || scanner.peek() == mark
                ? ParsedInline.none()
                : ParsedInline.of(new Nodes.ScriptMark(mark), scanner.position());
    }

    /** Two hyphens are an en dash, three an em dash; longer runs are shared out as in CommonMark's smart option. */
    private static ParsedInline dashes(Scanner scanner) {
        int count = scanner.matchMultiple('-');
        if (count < 2) {
            return ParsedInline.none();
        }
        int em = count % 3 == 0 ? count / 3 : count % 2 == 0 ? 0 : count % 3 == 2 ? (count - 2) / 3 : (count - 4) / 3;
        int en = (count - 3 * em) / 2;
        return ParsedInline.of(new Text("—".repeat(em) + "–".repeat(en)), scanner.position());
    }

    private static ParsedInline ellipsis(Scanner scanner) {
        return scanner.next("...") ? ParsedInline.of(new Text("…"), scanner.position()) : ParsedInline.none();
    }

    /** Keeps what has a meaning for the dialect's own passes apart from text. */
    private static ParsedInline escaped(Scanner scanner) {
        scanner.next();
        char c = scanner.peek();
        if ("[]*_~".indexOf(c) < 0) {
            return ParsedInline.none();
        }
        scanner.next();
        return ParsedInline.of(new Nodes.Escaped(String.valueOf(c)), scanner.position());
    }
}
