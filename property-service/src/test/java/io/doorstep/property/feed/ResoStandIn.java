package io.doorstep.property.feed;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/// Servers of the RESO Web API that page as OData does, one for each path, beside where tokens are given and pictures
/// lie; each can fail on purpose.
final class ResoStandIn implements ResponseDefinitionTransformerV2 {

    private static final Pattern BEHIND = Pattern.compile("ModificationTimestamp gt (\\S+) or \\(ModificationTimestamp"
            + " eq (\\S+) and ListingKey gt '((?:[^']|'')*)'\\)");
    private static final Pattern KEY_BEHIND = Pattern.compile("(?<!and )ListingKey gt '((?:[^']|'')*)'");
    private static final Comparator<Map<String, Object>> BY_TIME =
            Comparator.comparing(ResoStandIn::time).thenComparing(ResoStandIn::key);

    private final Map<String, Server> servers = new ConcurrentHashMap<>();
    private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();
    private final WireMockServer wireMock =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1").extensions(this));

    ResoStandIn() {
        wireMock.start();
        wireMock.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
    }

    /// One server and what it knows.
    static final class Server {

        final Map<String, Map<String, Object>> records = new ConcurrentHashMap<>();
        final List<String> tokens = new CopyOnWriteArrayList<>(List.of("good-token"));
        final List<String> questions = new CopyOnWriteArrayList<>();
        final List<Integer> pageSizes = new CopyOnWriteArrayList<>();
        final Queue<ResponseDefinitionBuilder> failures = new ArrayDeque<>();
        volatile boolean ignoresFilters;
        volatile int most = 5_000;

        void tell(String key, String modified, Map<String, Object> more) {
            Map<String, Object> record = new LinkedHashMap<>();
            record.put("ListingKey", key);
            record.put("ListingId", "MLS-" + key);
            record.put("ModificationTimestamp", modified);
            record.put("StandardStatus", "Active");
            record.put("PropertyType", "Residential");
            record.put("ListPrice", 450_000);
            record.put("BedroomsTotal", 3);
            record.putAll(more);
            records.put(key, record);
        }

        void fail(ResponseDefinitionBuilder... answers) {
            failures.addAll(List.of(answers));
        }
    }

    Server server(String name) {
        return servers.computeIfAbsent(name, _ -> new Server());
    }

    String resource(String name) {
        return wireMock.baseUrl() + "/" + name + "/odata/Property";
    }

    String tokenUrl() {
        return wireMock.baseUrl() + "/oauth/token";
    }

    /// @return its address
    String picture(String name, byte[] content) {
        pictures.put("/pictures/" + name, content);
        return wireMock.baseUrl() + "/pictures/" + name;
    }

    List<String> picturesAsked() {
        return wireMock.findAll(WireMock.getRequestedFor(WireMock.urlPathMatching("/pictures/.*"))).stream()
                .map(request -> URI.create(request.getUrl()).getPath())
                .toList();
    }

    WireMockServer wireMock() {
        return wireMock;
    }

    @Override
    public String getName() {
        return "reso";
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        Request request = event.getRequest();
        String path = URI.create(request.getUrl()).getPath();
        if (path.equals("/oauth/token")) {
            return token(request).build();
        }
        if (path.startsWith("/pictures/")) {
            byte[] picture = pictures.get(path);
            return (picture == null
                            ? new ResponseDefinitionBuilder().withStatus(404)
                            : new ResponseDefinitionBuilder().withStatus(200).withBody(picture))
                    .build();
        }
        return page(server(path.split("/")[1]), request).build();
    }

    private static ResponseDefinitionBuilder token(Request request) {
        String form = request.getBodyAsString();
        boolean known = form.contains("grant_type=client_credentials")
                && form.contains("client_id=doorstep")
                && form.contains("client_secret=a-client-secret");
        return known
                ? json(200, Map.of("access_token", "good-token", "token_type", "Bearer", "expires_in", 3600))
                : json(401, Map.of("error", "invalid_client"));
    }

    private static ResponseDefinitionBuilder page(Server server, Request request) {
        synchronized (server) {
            String token = String.valueOf(request.getHeader("Authorization")).replace("Bearer ", "");
            if (!server.tokens.contains(token)) {
                return json(401, Map.of("error", "invalid_token"));
            }
            ResponseDefinitionBuilder failure = server.failures.poll();
            if (failure != null) {
                return failure;
            }
            String filter = parameter(request, "$filter");
            server.questions.add(filter);
            int top = Math.min(Integer.parseInt(parameter(request, "$top")), server.most);
            server.pageSizes.add(top);
            return json(200, Map.of("@odata.context", "x", "value", found(server, request, filter, top)));
        }
    }

    private static List<Map<String, Object>> found(Server server, Request request, String filter, int top) {
        boolean byKey = parameter(request, "$orderby").startsWith("ListingKey");
        return server.records.values().stream()
                .filter(record -> server.ignoresFilters || isBehind(record, filter))
                .sorted(byKey ? Comparator.comparing(ResoStandIn::key) : BY_TIME)
                .limit(top)
                .toList();
    }

    private static boolean isBehind(Map<String, Object> record, String filter) {
        Matcher behind = BEHIND.matcher(filter);
        if (behind.find()) {
            int compared = time(record).compareTo(Instant.parse(behind.group(1)));
            return compared > 0 || compared == 0 && key(record).compareTo(unquoted(behind.group(3))) > 0;
        }
        Matcher keyBehind = KEY_BEHIND.matcher(filter);
        return !keyBehind.find() || key(record).compareTo(unquoted(keyBehind.group(1))) > 0;
    }

    private static String unquoted(String text) {
        return text.replace("''", "'");
    }

    private static String parameter(Request request, String name) {
        return request.queryParameter(name).isPresent()
                ? request.queryParameter(name).firstValue()
                : "";
    }

    private static Instant time(Map<String, Object> record) {
        return Instant.parse((String) record.get("ModificationTimestamp"));
    }

    private static String key(Map<String, Object> record) {
        return (String) record.get("ListingKey");
    }

    static ResponseDefinitionBuilder json(int status, Object body) {
        return new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(JsonMapper.shared().writeValueAsString(body));
    }

    static ResponseDefinitionBuilder broken() {
        return new ResponseDefinitionBuilder().withFault(Fault.CONNECTION_RESET_BY_PEER);
    }
}
