using CivilDesk.Core.Desk;
using Microsoft.AspNetCore.Authorization;

namespace CivilDesk.Web.Shared;

/// <summary>
/// What a page needs to be opened at all. Courtesy only: it spares people a page that would be refused; the services check every verb.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(Permission permission) : AuthorizeAttribute(PolicyOf(permission))
{
    public Permission Permission => permission;

    public static string PolicyOf(Permission permission) => $"needs:{permission}";
}
