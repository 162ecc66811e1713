package io.doorstep.localstack.kafka;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/// Whether anybody listens at a port of this machine.
final class Reach {

    private static final int TIMEOUT = 500;

    private Reach() {}

    static boolean listens(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), TIMEOUT);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
