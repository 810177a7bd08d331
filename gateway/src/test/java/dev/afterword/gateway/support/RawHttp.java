package dev.afterword.gateway.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Requests that no decent client would send, written byte by byte. */
public final class RawHttp {

    private RawHttp() {}

    /** Sends a request as it is and returns all that comes back until the connection ends or stays silent. */
    public static String exchange(String request) {
        try (var socket = new Socket("127.0.0.1", GatewayStack.port())) {
            socket.setSoTimeout(1_000);
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return readAll(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readAll(Socket socket) throws IOException {
        var answer = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(answer);
        } catch (SocketTimeoutException e) {
            // Kept alive: what has come is all there is.
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
