import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Runs Spotless on JDK 25 for a Maven that itself runs on an older one: the formatter parses with the compiler of the JVM it lives in,
 * and an older compiler does not know our syntax. Called by the root pom, with the caller's repository, settings and offline switch.
 */
class Format {

    static final String REPAIR = "mvn -N verify -Dformat=apply";

    public static void main(String[] arguments) throws Exception {
        Map<String, String> called = Stream.of(arguments)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        Path mavenHome = Path.of(called.get("maven"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Stream.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util")
                .map(part -> "--add-exports=jdk.compiler/com.sun.tools.javac." + part + "=ALL-UNNAMED")
                .forEach(command::add);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-classpath",
                mavenHome.resolve("boot") + "/*",
                "-Dclassworlds.conf=" + mavenHome.resolve("bin/m2.conf"),
                "-Dmaven.home=" + mavenHome,
                "-Dmaven.multiModuleProjectDirectory=" + Path.of("").toAbsolutePath(),
                "org.codehaus.plexus.classworlds.launcher.Launcher",
                "--non-recursive",
                "--batch-mode",
                "--quiet",
                "-Dmaven.repo.local=" + called.get("repository")));
        if (called.get("offline").equals("true")) {
            command.add("--offline");
        }
        for (String settings : List.of("settings", "global-settings")) {
            // Maven names its usual places even where there is no file, and refuses to be given such a place.
            if (Files.exists(Path.of(called.get(settings)))) {
                command.add("--" + settings);
                command.add(called.get(settings));
            }
        }
        command.add("spotless:" + called.get("goal"));
        System.exit(run(command));
    }

    static int run(List<String> command) throws Exception {
        ProcessBuilder maven = new ProcessBuilder(command).redirectErrorStream(true);
        Map<String, String> environment = maven.environment();
        if (environment.containsKey("MAVEN_OPTS")) {
            environment.merge("JDK_JAVA_OPTIONS", environment.get("MAVEN_OPTS"), (own, added) -> own + " " + added);
        }
        Process process = maven.start();
        boolean violated = false;
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                violated |= line.contains("spotless:apply");
                System.out.println(line.replace("mvn spotless:apply", REPAIR));
            }
        }
        int exit = process.waitFor();
        if (violated) {
            System.out.println("[ERROR] Not in Palantir format. To format every file: " + REPAIR);
        }
        return exit;
    }
}
