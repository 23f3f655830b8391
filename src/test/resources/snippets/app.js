import { region } from "./regions.js";

// #region setup
const app = create({ region: "#endregion" });
// #endregion setup

/* tag::handler[] */
app.on("end", () => {
  // @end of the stream
  app.close(); /* end:: */
});
/* end::handler[] */
