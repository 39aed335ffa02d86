package octavo.cli;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The main class of {@code octavo.jar}. A jar cannot ask for options of the JVM, so this starts a second one that is made
 * for short runs: with the archive of loaded classes beside the jar ({@link Archive}), the fast compiler alone and the
 * simplest collector. A cold build takes half the processor time so, the second start included.
 *
 * <p>Whoever gives the JVM options of his own, or measures, gets {@link Main} at once.
 *
 * <p>All up to the second start adds to every run, and nothing of it is compiled or in an archive: hence no lambda, no
 * stream, and no class that is not needed.
 */
public final class Launcher {
    private static final String JAR = ".jar";
    private static final long ROOMY = 1L << 29; // bytes

    private Launcher() {}

    /** Runs a command and ends the process with its exit code when that is not 0. */
    public static void main(String[] args) throws IOException, InterruptedException {
        if (hasOptions() || measures(args)) {
            Main.main(args);
            return;
        }
        File jar = new File(System.getProperty("java.class.path"));
        Second second = new Second();
        Runtime.getRuntime().addShutdownHook(second);
        int code = second.start(command(jar, args)).waitFor();
        if (code != 0) {
            System.exit(code);
        }
    }

    /** The second JVM. As a shutdown hook of the first it ends with it, and the first waits until it has cleared up. */
    private static final class Second extends Thread {
        private Process process;

        synchronized Process start(List<String> command) throws IOException {
            process = new ProcessBuilder(command).inheritIO().start();
            return process;
        }

        @Override
        public synchronized void run() {
            if (process == null) {
                return;
            }
            process.destroy();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static List<String> command(File jar, String[] args) {
        List<String> command = java();
        File archive = archive(jar);
        if (archive.isFile()) {
            command.add("-XX:SharedArchiveFile=" + archive.getPath());
        }
        if (Runtime.getRuntime().maxMemory() > ROOMY) { // one brief needs no collection then
            command.add("-Xms400m");
            command.add("-XX:NewSize=240m");
        }
        command.add("-cp");
        command.add(jar.getPath());
        command.add("octavo.cli.Main");
        for (String arg : args) {
            command.add(arg);
        }
        return command;
    }

    /** The JVM for short runs: the command line up to the class path. */
    static List<String> java() {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("-Djava.awt.headless=true");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Xlog:disable");
        command.add("-XX:-UsePerfData");
        command.add("-Dsun.reflect.inflationThreshold=2147483647"); // JDK 17 makes classes for what is called 15 times
        command.add("-XX:+UnlockDiagnosticVMOptions");
        command.add("-XX:ArchiveRelocationMode=0"); // saves moving the archive to a random address
        return command;
    }

    /** Where the archive of a jar lies that fits this JDK: it is of no use to another, not even of the same version. */
    static File archive(File jar) {
        String path = jar.getPath();
        String stem = path.endsWith(JAR) ? path.substring(0, path.length() - JAR.length()) : path;
        return new File(stem + "-" + System.getProperty("java.vm.version") + ".jsa");
    }

    private static boolean measures(String[] args) {
        return args.length > 0 && args[0].equals("bench");
    }

    /** Whether anything stands before {@code -jar}, as far as the system tells, or in the environment. */
    private static boolean hasOptions() {
        if (System.getenv("JDK_JAVA_OPTIONS") != null || System.getenv("JAVA_TOOL_OPTIONS") != null) {
            return true;
        }
        String[] all = ProcessHandle.current().info().arguments().orElse(new String[0]);
        return all.length == 0 || !all[0].equals("-jar");
    }
}
