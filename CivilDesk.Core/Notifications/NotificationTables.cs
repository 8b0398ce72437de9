using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Notifications;

internal sealed class NotificationTables : IEntityTypeConfiguration<Notification>, IEntityTypeConfiguration<MorningTold>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("Notifications").HasKey(notification => notification.Id);
        builder.HasIndex(notification => new { notification.AccountId, notification.ReadAt });
        builder.HasIndex(notification => notification.RingsAt);
        builder.HasIndex(notification => new { notification.Ledger, notification.Number });
    }

    public void Configure(EntityTypeBuilder<MorningTold> builder) => builder.ToTable("Mornings").HasKey(morning => morning.Day);
}
