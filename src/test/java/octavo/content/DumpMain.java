package octavo.content;

import java.nio.file.Path;
import octavo.problem.Problems;

final class DumpMain {
    public static void main(String[] args) {
        Problems problems = new Problems();
        ContentReader.read(Path.of(args[0]), "content", problems).ifPresent(r -> {
            r.parts().forEach(p -> System.out.println("== " + p.id() + " " + p.title() + "\n" + Dump.of(p)));
            r.exhibits()
                    .values()
                    .forEach(e -> System.out.println(
                            e.id() + ": " + e.title() + " / " + Dump.of(e.source()) + " / " + Dump.of(e.note())));
        });
        problems.sorted().forEach(System.out::println);
    }
}
