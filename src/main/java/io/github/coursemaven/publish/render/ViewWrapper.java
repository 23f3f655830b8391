package io.github.coursemaven.publish.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.SimpleSequence;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Shows templates texts, numbers, flags, lists, and the components of records; an optional value is a list of none or one. No
 * method of any object can be called, and nothing else is ever shown.
 */
final class ViewWrapper implements ObjectWrapper {

    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof TrustedHtml trusted) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(trusted.html());
        }
        if (value instanceof Record view) {
            return new Components(view, accessors.computeIfAbsent(view.getClass(), ViewWrapper::accessors));
        }
        if (value instanceof Optional<?> optional) {
            return new SimpleSequence(optional.stream().toList(), this);
        }
        return value instanceof List<?> list ? new SimpleSequence(list, this) : scalar(value);
    }

    private static TemplateModel scalar(Object value) throws TemplateModelException {
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Boolean flag) {
            return flag ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        throw new TemplateModelException(
                "templates are not shown a " + value.getClass().getName());
    }

    private static Map<String, Method> accessors(Class<?> view) {
        return Arrays.stream(view.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
    }

    /** A record by the names of its components. */
    private final class Components implements TemplateHashModel {

        private final Record view;
        private final Map<String, Method> accessors;

        Components(Record view, Map<String, Method> accessors) {
            this.view = view;
            this.accessors = accessors;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            var accessor = Optional.ofNullable(accessors.get(name))
                    .orElseThrow(() -> new TemplateModelException(
                            view.getClass().getSimpleName() + " has no component '" + name + "'"));
            try {
                return wrap(accessor.invoke(view));
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("'" + name + "' cannot be read", e);
            }
        }

        @Override
        public boolean isEmpty() {
            return accessors.isEmpty();
        }
    }
}
