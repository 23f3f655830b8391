package io.github.coursemaven.build.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PomTextTest {

    private static final XmlElement PLUGIN =
            XmlElement.of("plugin", List.of(XmlElement.of("artifactId", "new"), XmlElement.of("version", "1 & 2")));

    @Test
    void a_plugin_comes_after_the_others_and_their_comments() {
        assertThat(
                        added(
                                """
                        <?xml version="1.0"?>
                        <!-- </project> -->
                        <project>
                          <name>a</name>
                          <build>
                            <plugins>
                              <plugin><artifactId>old</artifactId></plugin> <!-- one -->
                              <!-- two -->

                            </plugins>
                            <pluginManagement><plugins/></pluginManagement>
                          </build>
                        </project>
                        <!-- end -->
                        """))
                .isEqualTo(
                        """
                        <?xml version="1.0"?>
                        <!-- </project> -->
                        <project>
                          <name>a</name>
                          <build>
                            <plugins>
                              <plugin><artifactId>old</artifactId></plugin> <!-- one -->
                              <!-- two -->
                              <plugin>
                                <artifactId>new</artifactId>
                                <version>1 &amp; 2</version>
                              </plugin>

                            </plugins>
                            <pluginManagement><plugins/></pluginManagement>
                          </build>
                        </project>
                        <!-- end -->
                        """);
    }

    @Test
    void a_build_without_plugins_gets_some() {
        assertThat(
                        added(
                                """
                        <project>
                        \t<build>
                        \t\t<pluginManagement>
                        \t\t\t<plugins/>
                        \t\t</pluginManagement>
                        \t</build>
                        </project>"""))
                .isEqualTo(
                        """
                        <project>
                        \t<build>
                        \t\t<pluginManagement>
                        \t\t\t<plugins/>
                        \t\t</pluginManagement>
                        \t\t<plugins>
                        \t\t\t<plugin>
                        \t\t\t\t<artifactId>new</artifactId>
                        \t\t\t\t<version>1 &amp; 2</version>
                        \t\t\t</plugin>
                        \t\t</plugins>
                        \t</build>
                        </project>""");
    }

    @Test
    void a_project_without_a_build_gets_one_before_reports_and_profiles() {
        assertThat(
                        added(
                                """
                        <project>
                            <modules>
                                <module>a</module>
                            </modules> <!-- all of them -->

                            <!-- for releases -->
                            <profiles>
                                <profile><build><plugins></plugins></build></profile>
                            </profiles>
                        </project>
                        """))
                .isEqualTo(
                        """
                        <project>
                            <modules>
                                <module>a</module>
                            </modules> <!-- all of them -->
                            <build>
                                <plugins>
                                    <plugin>
                                        <artifactId>new</artifactId>
                                        <version>1 &amp; 2</version>
                                    </plugin>
                                </plugins>
                            </build>

                            <!-- for releases -->
                            <profiles>
                                <profile><build><plugins></plugins></build></profile>
                            </profiles>
                        </project>
                        """);
    }

    @Test
    void elements_without_content_are_opened() {
        var filled =
                """
                <project>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>new</artifactId>
                        <version>1 &amp; 2</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>""";
        for (var build : List.of(
                "<build>\n    <plugins />\n  </build>", "<build>\n    <plugins></plugins>\n  </build>", "<build/>")) {
            assertThat(added("<project>\n  " + build + "\n</project>")).isEqualTo(filled);
        }
    }

    @Test
    void lines_end_as_all_others_do() {
        var before =
                """
                \uFEFF<project>
                  <name>ü</name>
                  <build>
                    <plugins>
                    </plugins>
                  </build>
                </project>
                """;
        assertThat(added(before.replace("\n", "\r\n"))).isEqualTo(added(before).replace("\n", "\r\n"));
    }

    @Test
    void a_POM_on_one_line_stays_well_formed() {
        assertThat(added("<project><name>a</name></project>"))
                .isEqualTo(
                        """
                        <project><name>a</name>
                          <build>
                            <plugins>
                              <plugin>
                                <artifactId>new</artifactId>
                                <version>1 &amp; 2</version>
                              </plugin>
                            </plugins>
                          </build>
                        </project>""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "<html><project/></html>", "<p:project xmlns:p='x'/>"})
    void what_is_no_POM_gets_nothing(String text) {
        assertThat(new PomText(text).with(PLUGIN)).isEmpty();
    }

    private static String added(String text) {
        return new PomText(text).with(PLUGIN).orElse("nothing");
    }
}
