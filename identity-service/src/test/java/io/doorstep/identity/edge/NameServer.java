package io.doorstep.identity.edge;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A name server on this machine that answers questions for TXT records, and no others (RFC 1035).
public final class NameServer {

    private static final int HEADER = 12;
    private static final int NO_SUCH_NAME = 0x8183;
    private static final int AN_ANSWER = 0x8180;

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final DatagramSocket socket;

    private NameServer(DatagramSocket socket) {
        this.socket = socket;
        Thread.ofVirtual().start(this::serve);
    }

    public static NameServer start() {
        try {
            return new NameServer(new DatagramSocket(0, InetAddress.getLoopbackAddress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "dns://127.0.0.1:" + socket.getLocalPort();
    }

    public void shows(String name, String text) {
        texts.put(name.toLowerCase(Locale.ROOT), text);
    }

    private void serve() {
        byte[] buffer = new byte[512];
        while (!socket.isClosed()) {
            DatagramPacket question = new DatagramPacket(buffer, buffer.length);
            try {
                socket.receive(question);
                byte[] answer = answer(ByteBuffer.wrap(buffer, 0, question.getLength()));
                socket.send(new DatagramPacket(answer, answer.length, question.getSocketAddress()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private byte[] answer(ByteBuffer question) throws IOException {
        short id = question.getShort(0);
        String name = nameIn(question.position(HEADER));
        byte[] asked = new byte[question.position() + 4 - HEADER];
        question.get(HEADER, asked);
        @Nullable String text = texts.get(name);
        var bytes = new ByteArrayOutputStream();
        var answer = new DataOutputStream(bytes);
        answer.writeShort(id);
        answer.writeShort(text == null ? NO_SUCH_NAME : AN_ANSWER);
        answer.writeShort(1);
        answer.writeShort(text == null ? 0 : 1);
        answer.writeInt(0);
        answer.write(asked);
        if (text != null) {
            answer.writeShort(0xC000 | HEADER);
            answer.writeShort(16);
            answer.writeShort(1);
            answer.writeInt(0);
            answer.writeShort(text.length() + 1);
            answer.writeByte(text.length());
            answer.write(text.getBytes(US_ASCII));
        }
        return bytes.toByteArray();
    }

    private static String nameIn(ByteBuffer question) {
        StringBuilder name = new StringBuilder();
        for (int length = question.get(); length > 0; length = question.get()) {
            byte[] label = new byte[length];
            question.get(label);
            name.append(name.isEmpty() ? "" : ".").append(new String(label, US_ASCII));
        }
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
