package dev.afterword.gateway.support;

import dev.afterword.localstack.KeycloakNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: keeps cookies by host, follows nothing by itself.
 *
 * <p>Unlike the JDK's cookie manager it sends Secure cookies to loopback over plain HTTP, as browsers do.
 */
public final class Browser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();

    /** A browser in which a demo person has logged in. */
    public static Browser loggedIn(String username) {
        var browser = new Browser();
        browser.logIn(username, "/");
        return browser;
    }

    /** Logs in by the real redirects and the real form; returns where the gateway led in the end. */
    public String logIn(String username, String returnTo) {
        var toProvider = get("/auth/login?returnTo=" + encode(returnTo));
        var form = get(location(toProvider));
        var action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("No login form: " + form.statusCode() + " " + form.body());
        }
        var back = send(request(action.group(1).replace("&amp;", "&"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=" + username + "&password=" + KeycloakNode.DEMO_PASSWORD)));
        var callback = get(location(back));
        var login = get(location(callback));
        return location(login);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A request to a path of the gateway, or to a whole URL, with the cookies of its host. */
    public HttpRequest.Builder request(String pathOrUrl, String... headers) {
        var uri = URI.create(pathOrUrl.startsWith("http") ? pathOrUrl : GatewayStack.url(pathOrUrl));
        var builder = HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20));
        var known = cookies.getOrDefault(uri.getAuthority(), Map.of());
        if (!known.isEmpty()) {
            builder.header(
                    "Cookie",
                    known.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        for (var i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        return builder;
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            keepCookies(answer);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Cookies that the gateway has set, by name. */
    public Map<String, String> gatewayCookies() {
        return cookies.getOrDefault("127.0.0.1:" + GatewayStack.port(), Map.of());
    }

    public static String location(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError("No redirect: " + answer.statusCode() + " " + answer.body()));
    }

    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private void keepCookies(HttpResponse<?> answer) {
        var kept = cookies.computeIfAbsent(answer.uri().getAuthority(), host -> new LinkedHashMap<>());
        for (var header : answer.headers().allValues("Set-Cookie")) {
            var pair = header.split(";", 2)[0].split("=", 2);
            if (header.contains("Max-Age=0") || pair[1].isEmpty()) {
                kept.remove(pair[0]);
            } else {
                kept.put(pair[0], pair[1]);
            }
        }
    }
}
