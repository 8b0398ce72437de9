using CivilDesk.Web.Commands;

return await DeskCommandLine.RunAsync(args);
