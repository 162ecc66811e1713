package io.doorstep.gateway.stand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Requests that two readers may take for one or for two, by how they try it. Each hides a second request, which has no
/// credential of its own, in the body of a first one that has.
public final class SmuggledRequests {

    private static final List<String> ODD_CODINGS = List.of(
            "Transfer-Encoding: xchunked",
            "Transfer-Encoding : chunked",
            "Transfer-Encoding:\tchunked",
            "Transfer-Encoding: \u000bchunked",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
            "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: chunked, identity",
            "Transfer-Encoding: identity, chunked",
            "Transfer-Encoding: \"chunked\"",
            "Transfer-Encoding:\r\n chunked",
            "Transfer-Encoding\r\n : chunked",
            " Transfer-Encoding: chunked",
            "X: x\nTransfer-Encoding: chunked",
            "X: x\rTransfer-Encoding: chunked",
            "transfer_encoding: chunked",
            "Transfer-Encoding: CHUNKED",
            "Transfer-Encoding: chunk");

    private static final List<String> ODD_LENGTHS = List.of(
            "Content-Length: 0\r\nContent-Length: %d",
            "Content-Length: %d\r\nContent-Length: 0",
            "Content-Length: 0, %d",
            "Content-Length: +0",
            "Content-Length: -1",
            "Content-Length: 0x0",
            "Content-Length: 0 %d",
            "Content-Length: 00",
            "Content-Length : 0",
            "Content-Length: 9223372036854775808",
            "Content-Length:",
            "Connection: content-length\r\nContent-Length: 0");

    private static final List<String> ODD_CHUNKS = List.of(
            "0;a=b\r\n\r\n",
            "0;\n\r\n",
            "0;a\r\r\n\r\n",
            "0;\u0000\r\n\r\n",
            "0x0\r\n\r\n",
            "-0\r\n\r\n",
            "00000000000000000000\r\n\r\n",
            "FFFFFFFFFFFFFFFFF\r\n\r\n",
            "80000000\r\n\r\n",
            "0 \r\n\r\n",
            "0\n\n",
            "0\r\nContent-Length: 9\r\nAuthorization: Bearer x\r\n\r\n",
            "1\r\naXX0\r\n\r\n",
            "g\r\n\r\n");

    private final String first;
    private final String hidden;

    /// @param bearer a credential that is good
    /// @param word in the path of the hidden request
    public SmuggledRequests(String bearer, String word) {
        this.first = "POST /api/v1/leads HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + bearer + "\r\n";
        this.hidden = "GET /api/v1/leads/" + word + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    public Map<String, String> all() {
        Map<String, String> requests = new LinkedHashMap<>();
        String chunked = Integer.toHexString(hidden.length()) + "\r\n" + hidden + "\r\n0\r\n\r\n";
        requests.put(
                "length before coding",
                first + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden);
        requests.put(
                "coding before length", first + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n" + chunked);
        ODD_CODINGS.forEach(coding -> {
            requests.put(
                    coding + " after a length",
                    first + "Content-Length: 5\r\n" + coding + "\r\n\r\n0\r\n\r\n" + hidden);
            requests.put(coding + " alone", first + coding + "\r\n\r\n0\r\n\r\n" + hidden);
        });
        ODD_LENGTHS.forEach(
                length -> requests.put(length, first + length.formatted(hidden.length()) + "\r\n\r\n" + hidden));
        ODD_CHUNKS.forEach(
                chunk -> requests.put("chunk " + chunk, first + "Transfer-Encoding: chunked\r\n\r\n" + chunk + hidden));
        requests.put("lines end with LF", (first + "Content-Length: 0\r\n\r\n" + hidden).replace("\r\n", "\n"));
        requests.put(
                "a folded credential", first.replace("Bearer ", "Bearer\r\n ") + "Content-Length: 0\r\n\r\n" + hidden);
        requests.put("a body where none is", first.replace("POST", "GET") + "\r\n" + hidden);
        requests.put(
                "an older version with chunks",
                first.replace("/1.1", "/1.0") + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + hidden);
        requests.put("a version of its own", first.replace("/1.1", "/1.1 HTTP/1.1") + "\r\n" + hidden);
        requests.put("two lines in the path", first.replace("/leads", "/leads HTTP/1.1\r\nX: ") + "\r\n" + hidden);
        requests.put("a later version's preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + hidden);
        requests.put(
                "an upgrade in the clear",
                first
                        + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\nContent-Length: 0\r\n\r\n"
                        + hidden);
        requests.put(
                "an upgrade to nothing",
                first + "Connection: Upgrade\r\nUpgrade: nothing\r\nContent-Length: 0\r\n\r\n" + hidden);
        requests.put(
                "a socket that is none",
                first.replace("POST", "GET")
                        + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 777\r\nSec-WebSocket-Key: eA==\r\n\r\n"
                        + hidden);
        requests.put(
                "a whole address",
                first.replace("/api/v1/leads", "http://localhost:8081/internal/tokens") + "Content-Length: 0\r\n\r\n"
                        + hidden);
        return requests;
    }
}
