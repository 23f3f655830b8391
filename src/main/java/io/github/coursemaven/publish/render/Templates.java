package io.github.coursemaven.publish.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The templates of pages. Their data are records, and everything except {@link TrustedHtml} is escaped: nothing that an author
 * writes is ever run. A template that names something that its record does not have is a fault.
 */
final class Templates {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    /** Read when the first page is made, and then kept: the preview makes pages again and again. */
    private static final class Own {
        static final Templates TEMPLATES = new Templates(new ClassTemplateLoader(Templates.class, ""));
    }

    /** The templates whose files are beside this class. Thread-safe. */
    static Templates own() {
        return Own.TEMPLATES;
    }

    Templates(TemplateLoader templates) {
        configuration.setTemplateLoader(templates);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setObjectWrapper(new ViewWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
    }

    /** Fills in a template. */
    String render(String template, Record view) {
        var page = new StringWriter();
        try {
            configuration.getTemplate(template).process(view, page);
        } catch (TemplateException e) {
            throw new IllegalStateException("template " + template + " and its data do not fit", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }
}
