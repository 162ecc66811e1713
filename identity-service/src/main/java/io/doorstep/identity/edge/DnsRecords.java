package io.doorstep.identity.edge;

import java.util.Collections;
import java.util.Hashtable;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.DirContext;
import javax.naming.directory.InitialDirContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Asks DNS by the JDK's own client.
@Component
class DnsRecords implements DomainRecords {

    private static final Logger log = LoggerFactory.getLogger(DnsRecords.class);

    private final Hashtable<String, String> settings = new Hashtable<>();

    /// @param server such as `dns://192.0.2.53`; the machine's own without it
    DnsRecords(@Value("${identity.edge.name-server:dns:}") String server) {
        settings.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.dns.DnsContextFactory");
        settings.put(Context.PROVIDER_URL, server);
        settings.put("com.sun.jndi.dns.timeout.initial", "2000");
        settings.put("com.sun.jndi.dns.timeout.retries", "1");
    }

    /// Reads texts alone: the DNS of JNDI makes no objects of what it is told, which is what the check warns of.
    @Override
    @SuppressWarnings("BanJNDI")
    public boolean show(DomainProof proof) {
        try {
            DirContext names = new InitialDirContext(settings);
            try {
                Attribute texts =
                        names.getAttributes(proof.name(), new String[] {"TXT"}).get("TXT");
                return texts != null
                        && Collections.list(texts.getAll()).stream()
                                .anyMatch(text ->
                                        text.toString().replace("\"", "").equals(proof.value()));
            } finally {
                names.close();
            }
        } catch (NamingException absent) {
            log.atInfo()
                    .addKeyValue("domain", proof.name())
                    .addKeyValue("reason", absent.toString())
                    .log("A domain shows no proof");
            return false;
        }
    }
}
