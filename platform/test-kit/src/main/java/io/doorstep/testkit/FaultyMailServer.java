package io.doorstep.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// Speaks SMTP up to a chosen point and then misbehaves on purpose.
public final class FaultyMailServer implements AutoCloseable {

    /// @param atRecipient the answer to RCPT
    /// @param atEnd the answer to the whole message, or nothing and a broken line
    public record Behaviour(String atRecipient, String atEnd) {}

    private final ServerSocket server;
    private final AtomicInteger messages = new AtomicInteger();
    private volatile Behaviour behaviour;

    public FaultyMailServer(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public String address() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /// How many whole messages came in, whatever was answered.
    public int messages() {
        return messages.get();
    }

    public void behave(Behaviour next) {
        behaviour = next;
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                talk(socket);
            } catch (IOException gone) {
                // the client hung up, or the test is over
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream();
        say(out, "220 faulty");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                say(out, behaviour.atRecipient());
            } else if (line.startsWith("DATA")) {
                say(out, "354 go on");
                while (!".".equals(in.readLine())) {}
                messages.incrementAndGet();
                if (behaviour.atEnd().isEmpty()) {
                    return;
                }
                say(out, behaviour.atEnd());
            } else if (line.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
