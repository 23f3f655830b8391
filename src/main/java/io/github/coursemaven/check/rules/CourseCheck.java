package io.github.coursemaven.check.rules;

import io.github.coursemaven.base.problem.Problem;
import io.github.coursemaven.course.deck.Course;
import java.util.List;

/** One kind of check of a whole course. */
public interface CourseCheck {

    /** The problems, in any order. */
    List<Problem> check(Course course);
}
