using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Notifications;

internal sealed class NotificationTables : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> builder)
    {
        builder.ToTable("Notifications").HasKey(notification => notification.Id);
        builder.HasIndex(notification => new { notification.AccountId, notification.ReadAt });
    }
}
