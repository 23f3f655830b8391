/* A list: region, tag and end are words of its comment.
 */
/* tag::node[] */
struct node { int value; struct node *next; };
/* end::node[] */
#define REGION 1
int region; /* @start of the list */
