package dev.afterword.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Loopback ports: free ones, and the check that a wanted one is free. */
public final class Ports {

    private Ports() {}

    /** The wanted port, or one that is free now where 0 is wanted. */
    public static int orFree(int wanted) {
        return wanted != 0 ? wanted : free();
    }

    public static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StackException("No free port on loopback: " + e.getMessage(), e);
        }
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static void requireFree(String part, int port) {
        if (!isFree(port)) {
            throw new StackException("Port " + port + " (" + part + ") is taken by another program.\n"
                    + "  Stop that program, or choose another port: "
                    + (part.equals("gateway") ? "--port <n>" : "--port-of " + part + "=<n>"));
        }
    }
}
