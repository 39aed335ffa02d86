package octavo.content;

import java.nio.file.Files;
import java.nio.file.Path;

final class ScratchMain {
    public static void main(String[] args) throws Exception {
        for (String text : Files.readString(Path.of(args[0])).split("\n====\n")) {
            Fixture f = new Fixture(Files.createTempDirectory("x")).chapter(text);
            System.out.println("────\n" + text);
            System.out.println("→");
            try {
                f.read().parts().forEach(p -> System.out.println(Dump.of(p)));
            } catch (Throwable e) {
                e.printStackTrace(System.out);
            }
            f.problems.sorted().forEach(System.out::println);
        }
    }
}
