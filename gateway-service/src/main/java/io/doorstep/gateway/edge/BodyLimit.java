package io.doorstep.gateway.edge;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;

/// How large a body may be: refused at once when it says so itself, else cut off while it streams.
@Component
class BodyLimit {

    private final DataSize maxBody;
    private final DataSize maxUpload;

    BodyLimit(EdgeSettings settings) {
        this.maxBody = settings.maxBody();
        this.maxUpload = settings.maxUpload();
    }

    @Nullable
    Problem refuse(HttpHeaders headers) {
        long length = headers.getContentLength();
        if (length <= 0) {
            return null;
        }
        DataSize limit = limitOf(headers);
        return length > limit.toBytes() ? TooLargeException.problem(limit) : null;
    }

    /// Counts only where the length is not known beforehand.
    ServerWebExchange watch(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        HttpHeaders headers = request.getHeaders();
        if (headers.getFirst(HttpHeaders.TRANSFER_ENCODING) == null) {
            return exchange;
        }
        DataSize limit = limitOf(headers);
        return exchange.mutate().request(new CountedRequest(request, limit)).build();
    }

    private DataSize limitOf(HttpHeaders headers) {
        String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10) ? maxUpload : maxBody;
    }

    private static final class CountedRequest extends ServerHttpRequestDecorator {

        private final DataSize limit;
        private final AtomicLong read = new AtomicLong();

        CountedRequest(ServerHttpRequest request, DataSize limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return super.getBody().doOnNext(part -> {
                if (read.addAndGet(part.readableByteCount()) > limit.toBytes()) {
                    throw new TooLargeException(limit);
                }
            });
        }
    }
}
