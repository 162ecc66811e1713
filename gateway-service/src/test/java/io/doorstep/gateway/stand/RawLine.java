package io.doorstep.gateway.stand;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/// A line on which every byte is said as it is written.
public final class RawLine {

    private static final int PATIENCE_MILLIS = 1_500;

    private RawLine() {}

    /// All that comes back until the line is closed or nothing more comes.
    public static String send(int port, String request) throws IOException {
        StringBuilder answer = new StringBuilder();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            byte[] buffer = new byte[4096];
            for (int read; (read = socket.getInputStream().read(buffer)) >= 0; ) {
                answer.append(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException | SocketException over) {
            answer.append("\n(").append(over.getMessage()).append(')');
        }
        return answer.toString();
    }
}
