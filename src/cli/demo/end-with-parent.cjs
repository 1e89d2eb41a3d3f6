// Loaded into every process of the demo: when the one that started it is gone, however that ended, so is this one, after a moment to save.
process.once('disconnect', () => setTimeout(() => process.exit(0), 3000).unref());
// Listening keeps the channel open, and with it a process that is done.
process.channel?.unref();
