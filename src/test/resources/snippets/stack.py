"""A stack. region: none"""


# region Stack
class Stack:
    # region push
    def push(self, item):
        self.items.append(item)  # the region grows
    # endregion

    # ANCHOR: pop
    @property
    def top(self):
        return self.items[-1]
    # ANCHOR_END: pop
# endregion
