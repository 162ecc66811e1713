package io.doorstep.identity.federation.saml;

import com.onelogin.saml2.util.Util;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.xpath.XPathException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// A small document of somebody else, without a document type and with nothing that reaches outside.
final class SafeXml {

    private static final int LARGEST = 256 * 1024;

    private final Document document;

    private SafeXml(Document document) {
        this.document = document;
    }

    static Optional<SafeXml> read(String text) {
        boolean harmless = text.length() <= LARGEST && !text.contains("<!DOCTYPE") && !text.contains("<!ENTITY");
        return harmless ? Optional.ofNullable(Util.loadXML(text)).map(SafeXml::new) : Optional.empty();
    }

    /// The texts of the nodes, blanks at their ends left out.
    List<String> texts(String path) throws XPathException {
        NodeList nodes = Util.query(document, path);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            texts.add(node.getTextContent().strip());
        }
        return texts;
    }

    boolean has(String path) throws XPathException {
        return Util.query(document, path).getLength() > 0;
    }

    /// The only one.
    Optional<String> text(String path) throws XPathException {
        List<String> all = texts(path);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }
}
