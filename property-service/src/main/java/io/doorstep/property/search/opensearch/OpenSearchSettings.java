package io.doorstep.property.search.opensearch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where OpenSearch or Elasticsearch is; read when `doorstep.search.engine` is `opensearch`.
///
/// @param urls of its nodes; one that does not answer is left out for a while
/// @param user none when it asks for no password
/// @param timeout searches go on in the database after that
/// @param prefix of the index's name, for several installations on one cluster
/// @param shards of a new index; a tenant is in one of them
/// @param replicas of a new index
@ConfigurationProperties("doorstep.search.opensearch")
record OpenSearchSettings(
        @DefaultValue("http://localhost:9200") List<URI> urls,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("doorstep") String prefix,
        @DefaultValue("3") int shards,
        @DefaultValue("1") int replicas) {}
