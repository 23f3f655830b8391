package io.github.coursemaven.maven;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.DistributionManagement;
import org.apache.maven.model.Site;
import org.apache.maven.project.MavenProject;

/**
 * Where a project's site is published, as maven-site-plugin (3.22.0, {@code AbstractDeployMojo}) has it: modules lie beside each
 * other as the URLs of their sites do, also when they are staged.
 *
 * @param host what comes before the path; sites on different hosts have no relative paths
 * @param path with a slash at its start
 */
record SitePath(String host, Path path) {

    /** Empty if nothing says where the site is published. */
    static Optional<SitePath> of(MavenProject project) {
        return Optional.ofNullable(project.getDistributionManagement())
                .map(DistributionManagement::getSite)
                .map(Site::getUrl)
                .filter(url -> !url.isBlank())
                .map(SitePath::parse)
                .or(() -> besideOthers(project));
    }

    /** Without URLs, the place where Maven would inherit them to: below the parent's, with the name of the artifact. */
    private static Optional<SitePath> besideOthers(MavenProject project) {
        var parent = Optional.ofNullable(project.getParent()).filter(above -> above.getBasedir() != null);
        return parent.isPresent()
                ? parent.flatMap(SitePath::of)
                        .map(above -> new SitePath(above.host(), above.path().resolve(project.getArtifactId())))
                : Optional.of(project.getModules())
                        .filter(modules -> !modules.isEmpty())
                        .map(modules -> new SitePath("", Path.of("/")));
    }

    static SitePath parse(String url) {
        var scheme = url.indexOf("://");
        var slash = scheme < 0 ? url.indexOf('/') : url.indexOf('/', scheme + "://".length());
        return slash < 0
                ? new SitePath(url, Path.of("/"))
                : new SitePath(
                        url.substring(0, slash), Path.of(url.substring(slash)).normalize());
    }

    /** Another site, as seen from this one. */
    Optional<Path> to(SitePath other) {
        return Optional.of(other).filter(site -> site.host().equals(host)).map(site -> path.relativize(site.path()));
    }
}
