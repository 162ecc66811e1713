package io.doorstep.systemtests.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The hash floor in a JVM of its own, told the same as the service that it is compared with.
final class HashPeer implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream questions;
    private final int clients;

    private HashPeer(Process process, int clients) {
        this.process = process;
        this.clients = clients;
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        this.questions = new PrintStream(process.getOutputStream(), true, StandardCharsets.US_ASCII);
    }

    static HashPeer start(List<String> flags, int clients) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HashFloor.class.getName()));
        return new HashPeer(
                new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start(),
                clients);
    }

    /// @return comparisons
    long run(int seconds) throws IOException {
        questions.println(clients + " " + seconds);
        String answer = answers.readLine();
        if (answer == null) {
            throw new IllegalStateException("The hash floor ended");
        }
        return Long.parseLong(answer);
    }

    CpuClock cpu() {
        return new CpuClock(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
