package io.github.coursemaven.publish.site;

import io.github.coursemaven.base.output.Content;
import java.util.List;

/** The list of a course's pages for search engines: slides and index, but not the same slides for paper. */
record Sitemap(PublicAddress address, List<String> pages) {

    static final String PATH = "sitemap.xml";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9";

    Content content() {
        var xml = new StringBuilder(XML).append("<urlset xmlns=\"" + SCHEMA + "\">\n");
        for (var page : pages) {
            xml.append("<url><loc>").append(escaped(address.of(page))).append("</loc></url>\n");
        }
        return new Content.Text(xml.append("</urlset>\n").toString());
    }

    private static String escaped(String url) {
        return url.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}
