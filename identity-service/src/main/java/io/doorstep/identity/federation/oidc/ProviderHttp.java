package io.doorstep.identity.federation.oidc;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.FilteredHostException;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpComponentsHttpClientBuilder;
import org.springframework.boot.http.client.HttpCookieHandling;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// Calls addresses that a tenant gave: never in a private network, never followed elsewhere, never for long, never more
/// than fits.
@Component
class ProviderHttp implements DisposableBean {

    private static final int LARGEST_ANSWER = 512 * 1024;
    private static final int MOST_CALLS = 200;
    private static final int MOST_CALLS_TO_ONE = 10;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);
    private static final Duration READ_TIMEOUT = Duration.ofSeconds(5);

    private final CloseableHttpClient client;
    private final boolean loopbackAllowed;
    private final Duration deadline;

    /// A timeout of the socket alone starts anew with each byte.
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("provider-deadlines").daemon().factory());

    /// @param allowLoopback as for webhooks, for the local profile alone
    /// @param deadline for a whole answer
    ProviderHttp(
            @Value("${doorstep.partner-http.allow-loopback:false}") boolean allowLoopback,
            @Value("${identity.federation.answer-deadline:10s}") Duration deadline,
            Environment environment) {
        this.deadline = deadline;
        this.loopbackAllowed = allowLoopback && environment.acceptsProfiles(Profiles.of("local", "test"));
        InetAddressFilter external = InetAddressFilter.externalAddresses();
        InetAddressFilter allowed =
                loopbackAllowed ? external.or(InetAddressFilter.adapt(InetAddress::isLoopbackAddress)) : external;
        this.client = new HttpComponentsHttpClientBuilder()
                .withCustomizer(HttpClientBuilder::disableAutomaticRetries)
                .withConnectionManagerCustomizer(
                        pool -> pool.setMaxConnTotal(MOST_CALLS).setMaxConnPerRoute(MOST_CALLS_TO_ONE))
                .build(HttpClientSettings.defaults()
                        .withRedirects(HttpRedirects.DONT_FOLLOW)
                        .withCookieHandling(HttpCookieHandling.DISABLE)
                        .withTimeouts(CONNECT_TIMEOUT, READ_TIMEOUT)
                        .withInetAddressFilter(allowed));
    }

    /// Whether an address may be called at all, as far as its looks go.
    boolean isAcceptable(URI address) {
        boolean secure = "https".equals(address.getScheme());
        boolean local = loopbackAllowed && "http".equals(address.getScheme());
        return (secure || local)
                && address.getHost() != null
                && address.getUserInfo() == null
                && address.getFragment() == null;
    }

    String get(URI address) throws ProviderFailed {
        return call(address, new HttpGet(address));
    }

    /// @param headers for the credentials
    String post(URI address, Map<String, String> form, Map<String, String> headers) throws ProviderFailed {
        var post = new HttpPost(address);
        List<NameValuePair> fields = form.entrySet().stream()
                .<NameValuePair>map(field -> new BasicNameValuePair(field.getKey(), field.getValue()))
                .toList();
        post.setEntity(new UrlEncodedFormEntity(fields, StandardCharsets.UTF_8));
        headers.forEach(post::setHeader);
        return call(address, post);
    }

    private String call(URI address, HttpUriRequestBase request) throws ProviderFailed {
        if (!isAcceptable(address)) {
            throw new ProviderFailed("must be an https address: " + address);
        }
        request.setHeader("Accept", "application/json");
        Future<?> alarm = deadlines.schedule(request::abort, deadline.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return client.execute(request, ProviderHttp::read);
        } catch (ProviderFailed e) {
            throw e;
        } catch (IOException | FilteredHostException e) {
            throw new ProviderFailed("gave no answer at " + address.getHost() + ": " + e.getMessage(), e);
        } finally {
            alarm.cancel(false);
        }
    }

    /// The stream stays open: closing it would read on to its end, however far that is.
    private static String read(ClassicHttpResponse response) throws IOException {
        if (response.getCode() != HttpStatus.SC_OK || response.getEntity() == null) {
            throw new ProviderFailed("answered " + response.getCode());
        }
        InputStream body = response.getEntity().getContent();
        byte[] answer = body.readNBytes(LARGEST_ANSWER + 1);
        if (answer.length > LARGEST_ANSWER) {
            throw new ProviderFailed("answered too much");
        }
        return new String(answer, StandardCharsets.UTF_8);
    }

    @Override
    public void destroy() throws IOException {
        deadlines.shutdownNow();
        client.close();
    }
}
