package io.doorstep.searchnode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.geo.GeoModulePlugin;
import org.opensearch.index.reindex.ReindexModulePlugin;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/// One node of OpenSearch on the loopback address, with the modules that every distribution holds. It ends with
/// whoever started it.
public final class SearchNode extends Node {

    private SearchNode(Environment environment) {
        super(
                environment,
                List.of(
                        module(Netty4ModulePlugin.class),
                        module(GeoModulePlugin.class),
                        module(ReindexModulePlugin.class)),
                false);
    }

    private static PluginInfo module(Class<? extends Plugin> type) {
        String java = String.valueOf(Runtime.version().feature());
        return new PluginInfo(
                type.getName(), "module", "", Version.CURRENT, java, type.getName(), null, List.of(), false);
    }

    /// @param arguments the folder for its data and the port to listen on
    public static void main(String[] arguments) throws IOException, NodeValidationException {
        Settings settings = Settings.builder()
                .put("path.home", arguments[0])
                .put("http.port", arguments[1])
                .put("transport.port", "0")
                .put("network.host", "127.0.0.1")
                .put("discovery.type", "single-node")
                .put("cluster.name", "doorstep-test")
                .put("node.name", "test")
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("node.processors", 2)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        new SearchNode(new Environment(settings, Path.of(arguments[0], "config"))).start();
        while (System.in.read() >= 0) {
            // whoever started it still holds the other end
        }
        Runtime.getRuntime().halt(0);
    }
}
