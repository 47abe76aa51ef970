// Code generated from en.toml and zh.toml by go generate. DO NOT EDIT.

package msg

import "time"

// CodeAddress: invalid URL or ID
func CodeAddress(l Language) string {
	if l == Chinese {
		return "URL 或 ID 无效"
	}
	return "invalid URL or ID"
}

// CodeAmbiguous: several matches
func CodeAmbiguous(l Language) string {
	if l == Chinese {
		return "有多个可能的任务"
	}
	return "several matches"
}

// CodeBadLink: unusable link
func CodeBadLink(l Language) string {
	if l == Chinese {
		return "链接不可用"
	}
	return "unusable link"
}

// CodeCancelExpired: cancel expired
func CodeCancelExpired(l Language) string {
	if l == Chinese {
		return "取消请求已过期"
	}
	return "cancel expired"
}

// CodeCancelWithdrawn: cancel withdrawn
func CodeCancelWithdrawn(l Language) string {
	if l == Chinese {
		return "已撤回取消"
	}
	return "cancel withdrawn"
}

// CodeClocks: clocks differ
func CodeClocks(l Language) string {
	if l == Chinese {
		return "时钟不一致"
	}
	return "clocks differ"
}

// CodeDamagedHistory: damaged history
func CodeDamagedHistory(l Language) string {
	if l == Chinese {
		return "历史记录损坏"
	}
	return "damaged history"
}

// CodeDamagedVideo: damaged video
func CodeDamagedVideo(l Language) string {
	if l == Chinese {
		return "视频损坏"
	}
	return "damaged video"
}

// CodeDiskError: disk error
func CodeDiskError(l Language) string {
	if l == Chinese {
		return "磁盘错误"
	}
	return "disk error"
}

// CodeDiskFull: disk full
func CodeDiskFull(l Language) string {
	if l == Chinese {
		return "磁盘已满"
	}
	return "disk full"
}

// CodeEnded: already finished
func CodeEnded(l Language) string {
	if l == Chinese {
		return "已结束"
	}
	return "already finished"
}

// CodeFile: unusable file
func CodeFile(l Language) string {
	if l == Chinese {
		return "文件不可用"
	}
	return "unusable file"
}

// CodeHTTP: HTTP error
func CodeHTTP(l Language) string {
	if l == Chinese {
		return "HTTP 错误"
	}
	return "HTTP error"
}

// CodeHTTPStatus: HTTP {status}
func CodeHTTPStatus(l Language, status string) string {
	if l == Chinese {
		return join(part{"HTTP ", false}, part{status, true})
	}
	return "HTTP " + status
}

// CodeHalfBody: half body
func CodeHalfBody(l Language) string {
	if l == Chinese {
		return "半身图"
	}
	return "half body"
}

// CodeHistoryBusy: history busy
func CodeHistoryBusy(l Language) string {
	if l == Chinese {
		return "历史记录正忙"
	}
	return "history busy"
}

// CodeHistoryInUse: history in use
func CodeHistoryInUse(l Language) string {
	if l == Chinese {
		return "历史记录使用中"
	}
	return "history in use"
}

// CodeHistoryLogMoved: history log moved
func CodeHistoryLogMoved(l Language) string {
	if l == Chinese {
		return "历史日志已移走"
	}
	return "history log moved"
}

// CodeHistoryMoved: history moved
func CodeHistoryMoved(l Language) string {
	if l == Chinese {
		return "历史记录已移走"
	}
	return "history moved"
}

// CodeHistoryOverwritten: history overwritten
func CodeHistoryOverwritten(l Language) string {
	if l == Chinese {
		return "历史记录已覆盖"
	}
	return "history overwritten"
}

// CodeHistoryReplaced: history replaced
func CodeHistoryReplaced(l Language) string {
	if l == Chinese {
		return "历史记录已替换"
	}
	return "history replaced"
}

// CodeIncomplete: incomplete video
func CodeIncomplete(l Language) string {
	if l == Chinese {
		return "视频不完整"
	}
	return "incomplete video"
}

// CodeInterrupted: interrupted
func CodeInterrupted(l Language) string {
	if l == Chinese {
		return "已中断"
	}
	return "interrupted"
}

// CodeKnownTask: already in history
func CodeKnownTask(l Language) string {
	if l == Chinese {
		return "历史中已有"
	}
	return "already in history"
}

// CodeLinkExpired: link expired
func CodeLinkExpired(l Language) string {
	if l == Chinese {
		return "链接已过期"
	}
	return "link expired"
}

// CodeNetwork: network error
func CodeNetwork(l Language) string {
	if l == Chinese {
		return "网络错误"
	}
	return "network error"
}

// CodeNewerHistory: newer history
func CodeNewerHistory(l Language) string {
	if l == Chinese {
		return "历史记录版本较新"
	}
	return "newer history"
}

// CodeNoKey: no API key
func CodeNoKey(l Language) string {
	if l == Chinese {
		return "没有 API Key"
	}
	return "no API key"
}

// CodeNoLink: no link yet
func CodeNoLink(l Language) string {
	if l == Chinese {
		return "尚无链接"
	}
	return "no link yet"
}

// CodeNoMotion: no such motion
func CodeNoMotion(l Language) string {
	if l == Chinese {
		return "没有该动作"
	}
	return "no such motion"
}

// CodeNoReason: no reason given
func CodeNoReason(l Language) string {
	if l == Chinese {
		return "未说明原因"
	}
	return "no reason given"
}

// CodeNoTask: no such task
func CodeNoTask(l Language) string {
	if l == Chinese {
		return "没有该任务"
	}
	return "no such task"
}

// CodeNoVideo: no video link
func CodeNoVideo(l Language) string {
	if l == Chinese {
		return "没有视频链接"
	}
	return "no video link"
}

// CodeNotActivated: not activated
func CodeNotActivated(l Language) string {
	if l == Chinese {
		return "未开通"
	}
	return "not activated"
}

// CodeNotFound: not on the account
func CodeNotFound(l Language) string {
	if l == Chinese {
		return "账号中没有"
	}
	return "not on the account"
}

// CodeNotVideo: not a video
func CodeNotVideo(l Language) string {
	if l == Chinese {
		return "不是视频"
	}
	return "not a video"
}

// CodeOtherHost: other host
func CodeOtherHost(l Language) string {
	if l == Chinese {
		return "Base URL 不同"
	}
	return "other host"
}

// CodeOtherKey: other key
func CodeOtherKey(l Language) string {
	if l == Chinese {
		return "API Key 不同"
	}
	return "other key"
}

// CodeOtherRequest: request ID in use
func CodeOtherRequest(l Language) string {
	if l == Chinese {
		return "请求 ID 已使用"
	}
	return "request ID in use"
}

// CodeOversized: oversized response
func CodeOversized(l Language) string {
	if l == Chinese {
		return "响应过大"
	}
	return "oversized response"
}

// CodeProgram: local error
func CodeProgram(l Language) string {
	if l == Chinese {
		return "本机错误"
	}
	return "local error"
}

// CodeRatioMismatch: distorted picture
func CodeRatioMismatch(l Language) string {
	if l == Chinese {
		return "画面会变形"
	}
	return "distorted picture"
}

// CodeRatioUnused: ratio has no effect
func CodeRatioUnused(l Language) string {
	if l == Chinese {
		return "画幅不起作用"
	}
	return "ratio has no effect"
}

// CodeReadOnly: read-only
func CodeReadOnly(l Language) string {
	if l == Chinese {
		return "只读"
	}
	return "read-only"
}

// CodeRepeated: already added
func CodeRepeated(l Language) string {
	if l == Chinese {
		return "近期已加入"
	}
	return "already added"
}

// CodeSaving: already saving
func CodeSaving(l Language) string {
	if l == Chinese {
		return "正在保存"
	}
	return "already saving"
}

// CodeStarted: already running
func CodeStarted(l Language) string {
	if l == Chinese {
		return "已开始生成"
	}
	return "already running"
}

// CodeTimeout: no response in time
func CodeTimeout(l Language) string {
	if l == Chinese {
		return "响应超时"
	}
	return "no response in time"
}

// CodeUnchecked: unchecked file
func CodeUnchecked(l Language) string {
	if l == Chinese {
		return "文件未检查"
	}
	return "unchecked file"
}

// CodeUnreadable: unreadable response
func CodeUnreadable(l Language) string {
	if l == Chinese {
		return "响应无法识别"
	}
	return "unreadable response"
}

// CodeUploadExpired: upload expired
func CodeUploadExpired(l Language) string {
	if l == Chinese {
		return "上传凭证已过期"
	}
	return "upload expired"
}

// CodeVideoChanged: video changed
func CodeVideoChanged(l Language) string {
	if l == Chinese {
		return "视频已变化"
	}
	return "video changed"
}

// CodeVideoTooLarge: video too large
func CodeVideoTooLarge(l Language) string {
	if l == Chinese {
		return "视频过大"
	}
	return "video too large"
}

// CommandAdd: Add template
func CommandAdd(l Language) string {
	if l == Chinese {
		return "添加模板"
	}
	return "Add template"
}

// CommandAddHelp: Add a template by its ID
func CommandAddHelp(l Language) string {
	if l == Chinese {
		return "凭模板 ID 添加动作模板"
	}
	return "Add a template by its ID"
}

// CommandAddShort: add template
func CommandAddShort(l Language) string {
	if l == Chinese {
		return "添加模板"
	}
	return "add template"
}

// CommandBack: Back
func CommandBack(l Language) string {
	if l == Chinese {
		return "返回"
	}
	return "Back"
}

// CommandBackHelp: Go back to the list; in the list, clear the marks, then the filter, then the batch
func CommandBackHelp(l Language) string {
	if l == Chinese {
		return "返回列表；在列表中依次清除勾选、筛选和批次"
	}
	return "Go back to the list; in the list, clear the marks, then the filter, then the batch"
}

// CommandBatch: Show batch
func CommandBatch(l Language) string {
	if l == Chinese {
		return "只看本批"
	}
	return "Show batch"
}

// CommandBatchHelp: Show only the tasks of this batch, or all again
func CommandBatchHelp(l Language) string {
	if l == Chinese {
		return "只看本批任务，再按一次显示全部"
	}
	return "Show only the tasks of this batch, or all again"
}

// CommandBottom: Bottom
func CommandBottom(l Language) string {
	if l == Chinese {
		return "末尾"
	}
	return "Bottom"
}

// CommandBottomHelp: Go to the bottom
func CommandBottomHelp(l Language) string {
	if l == Chinese {
		return "跳到末尾"
	}
	return "Go to the bottom"
}

// CommandBrowse: Browse
func CommandBrowse(l Language) string {
	if l == Chinese {
		return "浏览文件"
	}
	return "Browse"
}

// CommandBrowseHelp: Choose files, or motions from the library: one or several
func CommandBrowseHelp(l Language) string {
	if l == Chinese {
		return "选择文件或动作库中的动作，可多选"
	}
	return "Choose files, or motions from the library: one or several"
}

// CommandBrowseShort: browse
func CommandBrowseShort(l Language) string {
	if l == Chinese {
		return "浏览"
	}
	return "browse"
}

// CommandCancel: Cancel task
func CommandCancel(l Language) string {
	if l == Chinese {
		return "取消任务"
	}
	return "Cancel task"
}

// CommandCancelHelp: Cancel a queued task
func CommandCancelHelp(l Language) string {
	if l == Chinese {
		return "取消尚未开始生成的任务"
	}
	return "Cancel a queued task"
}

// CommandCancelShort: cancel
func CommandCancelShort(l Language) string {
	if l == Chinese {
		return "取消"
	}
	return "cancel"
}

// CommandChange: Change choice
func CommandChange(l Language) string {
	if l == Chinese {
		return "更改选项"
	}
	return "Change choice"
}

// CommandChangeHelp: Change the choice
func CommandChangeHelp(l Language) string {
	if l == Chinese {
		return "更改选项"
	}
	return "Change the choice"
}

// CommandCopy: Copy
func CommandCopy(l Language) string {
	if l == Chinese {
		return "复制"
	}
	return "Copy"
}

// CommandCopyHelp: Copy the file path, the link or an ID
func CommandCopyHelp(l Language) string {
	if l == Chinese {
		return "复制文件路径、链接或 ID"
	}
	return "Copy the file path, the link or an ID"
}

// CommandCopyShort: copy
func CommandCopyShort(l Language) string {
	if l == Chinese {
		return "复制"
	}
	return "copy"
}

// CommandDown: Down
func CommandDown(l Language) string {
	if l == Chinese {
		return "向下"
	}
	return "Down"
}

// CommandDownHelp: Go down
func CommandDownHelp(l Language) string {
	if l == Chinese {
		return "向下移动"
	}
	return "Go down"
}

// CommandEdit: Edit & resend
func CommandEdit(l Language) string {
	if l == Chinese {
		return "重新编辑"
	}
	return "Edit & resend"
}

// CommandEditHelp: Create a task from this one, or a batch from all marked tasks
func CommandEditHelp(l Language) string {
	if l == Chinese {
		return "以该任务为底稿新建任务；有勾选时新建一批"
	}
	return "Create a task from this one, or a batch from all marked tasks"
}

// CommandEditShort: edit & resend
func CommandEditShort(l Language) string {
	if l == Chinese {
		return "重新编辑"
	}
	return "edit & resend"
}

// CommandFilter: Filter
func CommandFilter(l Language) string {
	if l == Chinese {
		return "筛选"
	}
	return "Filter"
}

// CommandFilterHelp: Filter as you type
func CommandFilterHelp(l Language) string {
	if l == Chinese {
		return "边输入边筛选"
	}
	return "Filter as you type"
}

// CommandFilterShort: filter
func CommandFilterShort(l Language) string {
	if l == Chinese {
		return "筛选"
	}
	return "filter"
}

// CommandFix: Fix file
func CommandFix(l Language) string {
	if l == Chinese {
		return "转换文件"
	}
	return "Fix file"
}

// CommandFixHelp: Fix a file that Model Studio wouldn't accept, in a copy
func CommandFixHelp(l Language) string {
	if l == Chinese {
		return "将不合要求的文件转换成副本"
	}
	return "Fix a file that Model Studio wouldn't accept, in a copy"
}

// CommandFront: Move to front
func CommandFront(l Language) string {
	if l == Chinese {
		return "移到队首"
	}
	return "Move to front"
}

// CommandFrontHelp: Move a waiting task to the front of the queue
func CommandFrontHelp(l Language) string {
	if l == Chinese {
		return "待提交任务移到队首"
	}
	return "Move a waiting task to the front of the queue"
}

// CommandGroup: Next group
func CommandGroup(l Language) string {
	if l == Chinese {
		return "下一分组"
	}
	return "Next group"
}

// CommandGroupBack: Previous group
func CommandGroupBack(l Language) string {
	if l == Chinese {
		return "上一分组"
	}
	return "Previous group"
}

// CommandGroupBackHelp: Show the previous group
func CommandGroupBackHelp(l Language) string {
	if l == Chinese {
		return "切换到上一分组"
	}
	return "Show the previous group"
}

// CommandGroupHelp: Show the next group: all, active, done, problems
func CommandGroupHelp(l Language) string {
	if l == Chinese {
		return "切换到下一分组：全部、进行中、已完成、异常"
	}
	return "Show the next group: all, active, done, problems"
}

// CommandHalfDown: Half page down
func CommandHalfDown(l Language) string {
	if l == Chinese {
		return "下半页"
	}
	return "Half page down"
}

// CommandHalfDownHelp: Go down half a page
func CommandHalfDownHelp(l Language) string {
	if l == Chinese {
		return "向下翻半页"
	}
	return "Go down half a page"
}

// CommandHalfUp: Half page up
func CommandHalfUp(l Language) string {
	if l == Chinese {
		return "上半页"
	}
	return "Half page up"
}

// CommandHalfUpHelp: Go up half a page
func CommandHalfUpHelp(l Language) string {
	if l == Chinese {
		return "向上翻半页"
	}
	return "Go up half a page"
}

// CommandHelp: Help
func CommandHelp(l Language) string {
	if l == Chinese {
		return "帮助"
	}
	return "Help"
}

// CommandHelpHelp: Show all keys
func CommandHelpHelp(l Language) string {
	if l == Chinese {
		return "显示所有按键"
	}
	return "Show all keys"
}

// CommandHelpShort: help
func CommandHelpShort(l Language) string {
	if l == Chinese {
		return "帮助"
	}
	return "help"
}

// CommandHigh: Top of screen
func CommandHigh(l Language) string {
	if l == Chinese {
		return "屏幕首行"
	}
	return "Top of screen"
}

// CommandHighHelp: Go to the first row on the screen
func CommandHighHelp(l Language) string {
	if l == Chinese {
		return "跳到屏幕上的第一行"
	}
	return "Go to the first row on the screen"
}

// CommandImport: Import tasks
func CommandImport(l Language) string {
	if l == Chinese {
		return "导入任务"
	}
	return "Import tasks"
}

// CommandImportHelp: Import your account's tasks of the last 24 hours
func CommandImportHelp(l Language) string {
	if l == Chinese {
		return "导入账号近 24 小时的任务"
	}
	return "Import your account's tasks of the last 24 hours"
}

// CommandKey: Change API key
func CommandKey(l Language) string {
	if l == Chinese {
		return "更换 API Key"
	}
	return "Change API key"
}

// CommandKeyHelp: Set another API key
func CommandKeyHelp(l Language) string {
	if l == Chinese {
		return "换用另一个 API Key"
	}
	return "Set another API key"
}

// CommandLanguage: Switch to Chinese (中文)
func CommandLanguage(l Language) string {
	if l == Chinese {
		return "切换到英文（English）"
	}
	return "Switch to Chinese (中文)"
}

// CommandLanguageHelp: Show dancecard in Chinese
func CommandLanguageHelp(l Language) string {
	if l == Chinese {
		return "用英文显示界面"
	}
	return "Show dancecard in Chinese"
}

// CommandLeave: Leave form
func CommandLeave(l Language) string {
	if l == Chinese {
		return "离开表单"
	}
	return "Leave form"
}

// CommandLeaveHelp: Leave the form; your input is kept until you quit
func CommandLeaveHelp(l Language) string {
	if l == Chinese {
		return "离开表单，填写的内容保留到退出为止"
	}
	return "Leave the form; your input is kept until you quit"
}

// CommandLeaveShort: back
func CommandLeaveShort(l Language) string {
	if l == Chinese {
		return "返回"
	}
	return "back"
}

// CommandLow: Bottom of screen
func CommandLow(l Language) string {
	if l == Chinese {
		return "屏幕末行"
	}
	return "Bottom of screen"
}

// CommandLowHelp: Go to the last row on the screen
func CommandLowHelp(l Language) string {
	if l == Chinese {
		return "跳到屏幕上的最后一行"
	}
	return "Go to the last row on the screen"
}

// CommandMark: Mark
func CommandMark(l Language) string {
	if l == Chinese {
		return "勾选"
	}
	return "Mark"
}

// CommandMarkAll: Mark all
func CommandMarkAll(l Language) string {
	if l == Chinese {
		return "全部勾选"
	}
	return "Mark all"
}

// CommandMarkAllHelp: Mark all listed tasks, or clear the marks
func CommandMarkAllHelp(l Language) string {
	if l == Chinese {
		return "勾选列出的全部任务，再按一次清除勾选"
	}
	return "Mark all listed tasks, or clear the marks"
}

// CommandMarkHelp: Mark the task; commands then apply to all marked tasks
func CommandMarkHelp(l Language) string {
	if l == Chinese {
		return "勾选任务，之后的操作对所有已勾选的任务生效"
	}
	return "Mark the task; commands then apply to all marked tasks"
}

// CommandMarkShort: mark
func CommandMarkShort(l Language) string {
	if l == Chinese {
		return "勾选"
	}
	return "mark"
}

// CommandMiddle: Middle of screen
func CommandMiddle(l Language) string {
	if l == Chinese {
		return "屏幕中间"
	}
	return "Middle of screen"
}

// CommandMiddleHelp: Go to the middle row on the screen
func CommandMiddleHelp(l Language) string {
	if l == Chinese {
		return "跳到屏幕中间的一行"
	}
	return "Go to the middle row on the screen"
}

// CommandMotions: Motions
func CommandMotions(l Language) string {
	if l == Chinese {
		return "动作库"
	}
	return "Motions"
}

// CommandMotionsHelp: Show the motions: the library of clips and templates
func CommandMotionsHelp(l Language) string {
	if l == Chinese {
		return "显示动作库：参考视频和动作模板"
	}
	return "Show the motions: the library of clips and templates"
}

// CommandMoveDown: Move down
func CommandMoveDown(l Language) string {
	if l == Chinese {
		return "队列下移"
	}
	return "Move down"
}

// CommandMoveDownHelp: Move a waiting task down in the queue
func CommandMoveDownHelp(l Language) string {
	if l == Chinese {
		return "待提交任务在队列中下移一位"
	}
	return "Move a waiting task down in the queue"
}

// CommandMoveUp: Move up
func CommandMoveUp(l Language) string {
	if l == Chinese {
		return "队列上移"
	}
	return "Move up"
}

// CommandMoveUpHelp: Move a waiting task up in the queue
func CommandMoveUpHelp(l Language) string {
	if l == Chinese {
		return "待提交任务在队列中上移一位"
	}
	return "Move a waiting task up in the queue"
}

// CommandNew: New task
func CommandNew(l Language) string {
	if l == Chinese {
		return "新建任务"
	}
	return "New task"
}

// CommandNewHelp: Create a task
func CommandNewHelp(l Language) string {
	if l == Chinese {
		return "填写表单，新建任务"
	}
	return "Create a task"
}

// CommandNewShort: new
func CommandNewShort(l Language) string {
	if l == Chinese {
		return "新建"
	}
	return "new"
}

// CommandNextField: Next field
func CommandNextField(l Language) string {
	if l == Chinese {
		return "下一项"
	}
	return "Next field"
}

// CommandNextFieldHelp: Go to the next field; tab first completes your input
func CommandNextFieldHelp(l Language) string {
	if l == Chinese {
		return "转到下一项；有补全时，tab 先补全"
	}
	return "Go to the next field; tab first completes your input"
}

// CommandNextFieldShort: next
func CommandNextFieldShort(l Language) string {
	if l == Chinese {
		return "下一项"
	}
	return "next"
}

// CommandNextTask: Next task
func CommandNextTask(l Language) string {
	if l == Chinese {
		return "下个任务"
	}
	return "Next task"
}

// CommandNextTaskHelp: Show the next task
func CommandNextTaskHelp(l Language) string {
	if l == Chinese {
		return "显示下一个任务"
	}
	return "Show the next task"
}

// CommandOpen: Open
func CommandOpen(l Language) string {
	if l == Chinese {
		return "查看详情"
	}
	return "Open"
}

// CommandOpenHelp: Show the task on the whole screen
func CommandOpenHelp(l Language) string {
	if l == Chinese {
		return "全屏显示任务"
	}
	return "Show the task on the whole screen"
}

// CommandOpenShort: open
func CommandOpenShort(l Language) string {
	if l == Chinese {
		return "查看"
	}
	return "open"
}

// CommandPageDown: Page down
func CommandPageDown(l Language) string {
	if l == Chinese {
		return "下一页"
	}
	return "Page down"
}

// CommandPageDownHelp: Go down a page
func CommandPageDownHelp(l Language) string {
	if l == Chinese {
		return "向下翻一页"
	}
	return "Go down a page"
}

// CommandPageUp: Page up
func CommandPageUp(l Language) string {
	if l == Chinese {
		return "上一页"
	}
	return "Page up"
}

// CommandPageUpHelp: Go up a page
func CommandPageUpHelp(l Language) string {
	if l == Chinese {
		return "向上翻一页"
	}
	return "Go up a page"
}

// CommandPalette: Command palette
func CommandPalette(l Language) string {
	if l == Chinese {
		return "命令面板"
	}
	return "Command palette"
}

// CommandPaletteHelp: Find any command by its name
func CommandPaletteHelp(l Language) string {
	if l == Chinese {
		return "按名称查找命令"
	}
	return "Find any command by its name"
}

// CommandPause: Hold or resume
func CommandPause(l Language) string {
	if l == Chinese {
		return "暂停或继续"
	}
	return "Hold or resume"
}

// CommandPauseHelp: Put a waiting task on hold or resume it; resume sending after an account error
func CommandPauseHelp(l Language) string {
	if l == Chinese {
		return "暂停或继续待提交的任务；账号出错后恢复提交"
	}
	return "Put a waiting task on hold or resume it; resume sending after an account error"
}

// CommandPlay: Play video
func CommandPlay(l Language) string {
	if l == Chinese {
		return "打开视频"
	}
	return "Play video"
}

// CommandPlayHelp: Open the saved video, or its link, in your player
func CommandPlayHelp(l Language) string {
	if l == Chinese {
		return "用播放器打开已保存的视频或视频链接"
	}
	return "Open the saved video, or its link, in your player"
}

// CommandPlayShort: play
func CommandPlayShort(l Language) string {
	if l == Chinese {
		return "播放"
	}
	return "play"
}

// CommandPreviousField: Previous field
func CommandPreviousField(l Language) string {
	if l == Chinese {
		return "上一项"
	}
	return "Previous field"
}

// CommandPreviousFieldHelp: Go to the previous field
func CommandPreviousFieldHelp(l Language) string {
	if l == Chinese {
		return "转到上一项"
	}
	return "Go to the previous field"
}

// CommandPreviousTask: Previous task
func CommandPreviousTask(l Language) string {
	if l == Chinese {
		return "上个任务"
	}
	return "Previous task"
}

// CommandPreviousTaskHelp: Show the previous task
func CommandPreviousTaskHelp(l Language) string {
	if l == Chinese {
		return "显示上一个任务"
	}
	return "Show the previous task"
}

// CommandQuit: Quit
func CommandQuit(l Language) string {
	if l == Chinese {
		return "退出"
	}
	return "Quit"
}

// CommandQuitHelp: Quit; tasks at Model Studio keep running
func CommandQuitHelp(l Language) string {
	if l == Chinese {
		return "退出 dancecard，已提交的任务继续生成"
	}
	return "Quit; tasks at Model Studio keep running"
}

// CommandRecent: Recent values
func CommandRecent(l Language) string {
	if l == Chinese {
		return "最近用过"
	}
	return "Recent values"
}

// CommandRecentHelp: Choose a recent value; ctrl+y restores your input
func CommandRecentHelp(l Language) string {
	if l == Chinese {
		return "选择最近用过的值；ctrl+y 恢复输入的内容"
	}
	return "Choose a recent value; ctrl+y restores your input"
}

// CommandRedo: Redo
func CommandRedo(l Language) string {
	if l == Chinese {
		return "重做"
	}
	return "Redo"
}

// CommandRedoHelp: Redo the change last undone
func CommandRedoHelp(l Language) string {
	if l == Chinese {
		return "重做刚撤销的操作"
	}
	return "Redo the change last undone"
}

// CommandRedraw: Redraw
func CommandRedraw(l Language) string {
	if l == Chinese {
		return "重绘屏幕"
	}
	return "Redraw"
}

// CommandRedrawHelp: Redraw the screen
func CommandRedrawHelp(l Language) string {
	if l == Chinese {
		return "重新绘制屏幕"
	}
	return "Redraw the screen"
}

// CommandRefresh: Refresh
func CommandRefresh(l Language) string {
	if l == Chinese {
		return "刷新状态"
	}
	return "Refresh"
}

// CommandRefreshHelp: Refresh from Model Studio
func CommandRefreshHelp(l Language) string {
	if l == Chinese {
		return "向百炼查询最新状态"
	}
	return "Refresh from Model Studio"
}

// CommandRemove: Remove
func CommandRemove(l Language) string {
	if l == Chinese {
		return "从列表移除"
	}
	return "Remove"
}

// CommandRemoveHelp: Remove the task from the history (the video stays on disk)
func CommandRemoveHelp(l Language) string {
	if l == Chinese {
		return "从历史记录移除任务（视频仍在磁盘上）"
	}
	return "Remove the task from the history (the video stays on disk)"
}

// CommandRemoveMotion: Remove motion
func CommandRemoveMotion(l Language) string {
	if l == Chinese {
		return "移除动作"
	}
	return "Remove motion"
}

// CommandRemoveMotionHelp: Remove the motion from the library; Model Studio keeps its template
func CommandRemoveMotionHelp(l Language) string {
	if l == Chinese {
		return "从动作库移除动作，模板仍保留在百炼"
	}
	return "Remove the motion from the library; Model Studio keeps its template"
}

// CommandRemoveMotionShort: remove
func CommandRemoveMotionShort(l Language) string {
	if l == Chinese {
		return "移除"
	}
	return "remove"
}

// CommandRename: Rename motion
func CommandRename(l Language) string {
	if l == Chinese {
		return "重命名"
	}
	return "Rename motion"
}

// CommandRenameHelp: Change the motion's name and note
func CommandRenameHelp(l Language) string {
	if l == Chinese {
		return "修改动作的名称和备注"
	}
	return "Change the motion's name and note"
}

// CommandRenameShort: name, note
func CommandRenameShort(l Language) string {
	if l == Chinese {
		return "重命名"
	}
	return "name, note"
}

// CommandResolve: Resolve
func CommandResolve(l Language) string {
	if l == Chinese {
		return "处理待确认"
	}
	return "Resolve"
}

// CommandResolveHelp: Resolve an unconfirmed task: look it up, send it again or discard it
func CommandResolveHelp(l Language) string {
	if l == Chinese {
		return "处理待确认的任务：再查一次、重新提交或放弃"
	}
	return "Resolve an unconfirmed task: look it up, send it again or discard it"
}

// CommandReturn: Back to the list
func CommandReturn(l Language) string {
	if l == Chinese {
		return "返回列表"
	}
	return "Back to the list"
}

// CommandReturnHelp: Go back to the list
func CommandReturnHelp(l Language) string {
	if l == Chinese {
		return "返回列表"
	}
	return "Go back to the list"
}

// CommandSave: Save again
func CommandSave(l Language) string {
	if l == Chinese {
		return "重新下载"
	}
	return "Save again"
}

// CommandSaveHelp: Save the video again if its file is missing
func CommandSaveHelp(l Language) string {
	if l == Chinese {
		return "视频文件缺失时重新下载"
	}
	return "Save the video again if its file is missing"
}

// CommandSaveHistory: Save history
func CommandSaveHistory(l Language) string {
	if l == Chinese {
		return "导出历史记录"
	}
	return "Save history"
}

// CommandSaveHistoryHelp: Save the whole history to a new file
func CommandSaveHistoryHelp(l Language) string {
	if l == Chinese {
		return "将全部历史记录存为新文件"
	}
	return "Save the whole history to a new file"
}

// CommandScrollDown: Scroll task down
func CommandScrollDown(l Language) string {
	if l == Chinese {
		return "详情下滚"
	}
	return "Scroll task down"
}

// CommandScrollDownHelp: Scroll the task beside the list down
func CommandScrollDownHelp(l Language) string {
	if l == Chinese {
		return "向下滚动列表旁的任务详情"
	}
	return "Scroll the task beside the list down"
}

// CommandScrollUp: Scroll task up
func CommandScrollUp(l Language) string {
	if l == Chinese {
		return "详情上滚"
	}
	return "Scroll task up"
}

// CommandScrollUpHelp: Scroll the task beside the list up
func CommandScrollUpHelp(l Language) string {
	if l == Chinese {
		return "向上滚动列表旁的任务详情"
	}
	return "Scroll the task beside the list up"
}

// CommandSend: Send
func CommandSend(l Language) string {
	if l == Chinese {
		return "提交任务"
	}
	return "Send"
}

// CommandSendHelp: Send the task
func CommandSendHelp(l Language) string {
	if l == Chinese {
		return "提交任务"
	}
	return "Send the task"
}

// CommandSendShort: send
func CommandSendShort(l Language) string {
	if l == Chinese {
		return "提交"
	}
	return "send"
}

// CommandShow: Show motion
func CommandShow(l Language) string {
	if l == Chinese {
		return "查看动作"
	}
	return "Show motion"
}

// CommandShowHelp: Show the motion on the whole screen; there, create a task with it
func CommandShowHelp(l Language) string {
	if l == Chinese {
		return "全屏显示动作；已全屏时，用该动作新建任务"
	}
	return "Show the motion on the whole screen; there, create a task with it"
}

// CommandSort: Change order
func CommandSort(l Language) string {
	if l == Chinese {
		return "切换排序"
	}
	return "Change order"
}

// CommandSortHelp: Change the order of the tasks
func CommandSortHelp(l Language) string {
	if l == Chinese {
		return "切换任务的排序方式"
	}
	return "Change the order of the tasks"
}

// CommandSuspend: Suspend
func CommandSuspend(l Language) string {
	if l == Chinese {
		return "回到 shell"
	}
	return "Suspend"
}

// CommandSuspendHelp: Suspend (fg to resume)
func CommandSuspendHelp(l Language) string {
	if l == Chinese {
		return "暂时回到 shell（输入 fg 返回）"
	}
	return "Suspend (fg to resume)"
}

// CommandSwitchEngine: Switch engine
func CommandSwitchEngine(l Language) string {
	if l == Chinese {
		return "更换模型"
	}
	return "Switch engine"
}

// CommandSwitchEngineHelp: Switch the engine of waiting or rejected tasks
func CommandSwitchEngineHelp(l Language) string {
	if l == Chinese {
		return "更换待提交或未受理任务的模型"
	}
	return "Switch the engine of waiting or rejected tasks"
}

// CommandTasks: Tasks
func CommandTasks(l Language) string {
	if l == Chinese {
		return "任务列表"
	}
	return "Tasks"
}

// CommandTasksHelp: Show the tasks
func CommandTasksHelp(l Language) string {
	if l == Chinese {
		return "显示任务列表"
	}
	return "Show the tasks"
}

// CommandTop: Top
func CommandTop(l Language) string {
	if l == Chinese {
		return "开头"
	}
	return "Top"
}

// CommandTopHelp: Go to the top
func CommandTopHelp(l Language) string {
	if l == Chinese {
		return "跳到开头"
	}
	return "Go to the top"
}

// CommandUndo: Undo
func CommandUndo(l Language) string {
	if l == Chinese {
		return "撤销"
	}
	return "Undo"
}

// CommandUndoHelp: Undo the last removal, hold or move
func CommandUndoHelp(l Language) string {
	if l == Chinese {
		return "撤销上一次移除、暂停或移动"
	}
	return "Undo the last removal, hold or move"
}

// CommandUp: Up
func CommandUp(l Language) string {
	if l == Chinese {
		return "向上"
	}
	return "Up"
}

// CommandUpHelp: Go up
func CommandUpHelp(l Language) string {
	if l == Chinese {
		return "向上移动"
	}
	return "Go up"
}

// CommandUse: New task with motion
func CommandUse(l Language) string {
	if l == Chinese {
		return "用动作新建任务"
	}
	return "New task with motion"
}

// CommandUseHelp: Create a task with this motion
func CommandUseHelp(l Language) string {
	if l == Chinese {
		return "用该动作新建任务"
	}
	return "Create a task with this motion"
}

// CommandUseShort: new task
func CommandUseShort(l Language) string {
	if l == Chinese {
		return "新建任务"
	}
	return "new task"
}

// CommandWatch: Play here
func CommandWatch(l Language) string {
	if l == Chinese {
		return "终端播放"
	}
	return "Play here"
}

// CommandWatchHelp: Play the saved video in the terminal (needs ffmpeg); any key to stop
func CommandWatchHelp(l Language) string {
	if l == Chinese {
		return "在终端里播放已保存的视频（需要 ffmpeg），按任意键停止"
	}
	return "Play the saved video in the terminal (needs ffmpeg); any key to stop"
}

// DoctorLanguageConfig: English (config.toml)
func DoctorLanguageConfig(l Language) string {
	if l == Chinese {
		return "简体中文（config.toml）"
	}
	return "English (config.toml)"
}

// DoctorLanguageDefault: English (default)
func DoctorLanguageDefault(l Language) string {
	if l == Chinese {
		return "简体中文（默认）"
	}
	return "English (default)"
}

// DoctorLanguageFlag: English ({flag})
func DoctorLanguageFlag(l Language, flag string) string {
	if l == Chinese {
		return join(part{"简体中文（", false}, part{flag, true}, part{"）", false})
	}
	return "English (" + flag + ")"
}

// DoctorLanguageSystem: English (system language {locale})
func DoctorLanguageSystem(l Language, locale string) string {
	if l == Chinese {
		return join(part{"简体中文（系统语言 ", false}, part{locale, true}, part{"）", false})
	}
	return "English (system language " + locale + ")"
}

// DoctorLanguageVariable: English ({name}={value})
func DoctorLanguageVariable(l Language, name string, value string) string {
	if l == Chinese {
		return join(part{"简体中文（", false}, part{name, true}, part{"=", false}, part{value, true}, part{"）", false})
	}
	return "English (" + name + "=" + value + ")"
}

// DoctorLanguageWindow: English (last choice in the command palette)
func DoctorLanguageWindow(l Language) string {
	if l == Chinese {
		return "简体中文（上次在命令面板中的选择）"
	}
	return "English (last choice in the command palette)"
}

// ErrorChoice: {names} or {last}
func ErrorChoice(l Language, last string, names string) string {
	if l == Chinese {
		return join(part{names, true}, part{" 或 ", false}, part{last, true})
	}
	return names + " or " + last
}

// ErrorDetailBlank: The URL contains a space; write %20
func ErrorDetailBlank(l Language) string {
	if l == Chinese {
		return "URL 含有空格，请写成 %20"
	}
	return "The URL contains a space; write %20"
}

// ErrorDetailChanged: The clip has changed since the task was created
func ErrorDetailChanged(l Language) string {
	if l == Chinese {
		return "参考视频在任务创建后有改动"
	}
	return "The clip has changed since the task was created"
}

// ErrorDetailCodec: {codec} codec; must be {codecs}
func ErrorDetailCodec(l Language, codec string, codecs string) string {
	if l == Chinese {
		return join(part{"编码为 ", false}, part{codec, true}, part{"，须为 ", false}, part{codecs, true})
	}
	return codec + " codec; must be " + codecs
}

// ErrorDetailCodecUnknown: Unrecognized codec; must be {codecs}
func ErrorDetailCodecUnknown(l Language, codecs string) string {
	if l == Chinese {
		return join(part{"无法识别的编码，须为 ", false}, part{codecs, true})
	}
	return "Unrecognized codec; must be " + codecs
}

// ErrorDetailCut: The end of the file is missing
func ErrorDetailCut(l Language) string {
	if l == Chinese {
		return "文件不完整，缺少末尾"
	}
	return "The end of the file is missing"
}

// ErrorDetailDamaged: The file is damaged
func ErrorDetailDamaged(l Language) string {
	if l == Chinese {
		return "文件已损坏"
	}
	return "The file is damaged"
}

// ErrorDetailDistorted: The person will look distorted: the picture's height is {times}× its width, which doesn't match {ratio}. Crop the picture.
func ErrorDetailDistorted(l Language, ratio string, times string) string {
	if l == Chinese {
		return join(part{"人物会变形：图片高为宽的 ", false}, part{times, true}, part{" 倍，与画幅 ", false}, part{ratio, true}, part{" 不符。请裁剪图片。", false})
	}
	return "The person will look distorted: the picture's height is " + times + "× its width, which doesn't match " + ratio + ". Crop the picture."
}

// ErrorDetailDistortedChoose: The person will look distorted: the picture's height is {times}× its width, which doesn't match {ratio}. Choose {ratios} or crop the picture.
func ErrorDetailDistortedChoose(l Language, ratio string, ratios string, times string) string {
	if l == Chinese {
		return join(part{"人物会变形：图片高为宽的 ", false}, part{times, true}, part{" 倍，与画幅 ", false}, part{ratio, true}, part{" 不符。请改用 ", false}, part{ratios, true}, part{"，或裁剪图片。", false})
	}
	return "The person will look distorted: the picture's height is " + times + "× its width, which doesn't match " + ratio + ". Choose " + ratios + " or crop the picture."
}

// ErrorDetailEmpty: Empty file
func ErrorDetailEmpty(l Language) string {
	if l == Chinese {
		return "文件为空"
	}
	return "Empty file"
}

// ErrorDetailEndMissing: {size} missing at the end; the clip plays, but Model Studio may refuse it
func ErrorDetailEndMissing(l Language, size int64) string {
	if l == Chinese {
		return "文件末尾缺 " + Bytes(l, size) + "，可以播放，但百炼可能不受理"
	}
	return Bytes(l, size) + " missing at the end; the clip plays, but Model Studio may refuse it"
}

// ErrorDetailFolder: A folder, not a file
func ErrorDetailFolder(l Language) string {
	if l == Chinese {
		return "这是文件夹，不是文件"
	}
	return "A folder, not a file"
}

// ErrorDetailForbidden: No permission to read the file
func ErrorDetailForbidden(l Language) string {
	if l == Chinese {
		return "没有读取权限"
	}
	return "No permission to read the file"
}

// ErrorDetailFormat: {format}; must be {formats}
func ErrorDetailFormat(l Language, format string, formats string) string {
	if l == Chinese {
		return join(part{"格式为 ", false}, part{format, true}, part{"，须为 ", false}, part{formats, true})
	}
	return format + "; must be " + formats
}

// ErrorDetailFormatUnknown: Unrecognized format; must be {formats}
func ErrorDetailFormatUnknown(l Language, formats string) string {
	if l == Chinese {
		return join(part{"无法识别的格式，须为 ", false}, part{formats, true})
	}
	return "Unrecognized format; must be " + formats
}

// ErrorDetailFrameRate: {fps} fps; at least {least} fps required
func ErrorDetailFrameRate(l Language, fps string, least string) string {
	if l == Chinese {
		return join(part{"帧率 ", false}, part{fps, true}, part{" fps，至少需要 ", false}, part{least, true}, part{" fps", false})
	}
	return fps + " fps; at least " + least + " fps required"
}

// ErrorDetailHalfBody: Half body with the video's background: legs are invented. Use the picture's background or a full-body picture.
func ErrorDetailHalfBody(l Language) string {
	if l == Chinese {
		return "半身图配视频背景时，腿部由模型随机补全。请改用图片背景或全身图。"
	}
	return "Half body with the video's background: legs are invented. Use the picture's background or a full-body picture."
}

// ErrorDetailHoldsKey: The URL contains the API key
func ErrorDetailHoldsKey(l Language) string {
	if l == Chinese {
		return "URL 含有 API Key"
	}
	return "The URL contains the API key"
}

// ErrorDetailLength: {seconds} s; {least}–{most} s allowed
func ErrorDetailLength(l Language, least string, most string, seconds string) string {
	if l == Chinese {
		return join(part{"时长 ", false}, part{seconds, true}, part{" 秒，须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒", false})
	}
	return seconds + " s; " + least + "–" + most + " s allowed"
}

// ErrorDetailLongAddress: The URL has {n} characters; at most {limit} allowed
func ErrorDetailLongAddress(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"URL 有 ", false}, part{n, true}, part{" 个字符，不能超过 ", false}, part{limit, true}, part{" 个", false})
	}
	return "The URL has " + n + " characters; at most " + limit + " allowed"
}

// ErrorDetailLongerSideBelow: {n} px on the longer side; must be below {limit} px
func ErrorDetailLongerSideBelow(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，须小于 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the longer side; must be below " + limit + " px"
}

// ErrorDetailLongerSideUpTo: {n} px on the longer side; at most {limit} px allowed
func ErrorDetailLongerSideUpTo(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，不能超过 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the longer side; at most " + limit + " px allowed"
}

// ErrorDetailMissing: No such file
func ErrorDetailMissing(l Language) string {
	if l == Chinese {
		return "文件不存在"
	}
	return "No such file"
}

// ErrorDetailMode: “{mode}” isn't a mode; use {modes}
func ErrorDetailMode(l Language, mode string, modes string) string {
	if l == Chinese {
		return join(part{"模式「", false}, part{mode, true}, part{"」无效，只能是 ", false}, part{modes, true})
	}
	return "“" + mode + "” isn't a mode; use " + modes
}

// ErrorDetailNoAddress: Enter a URL
func ErrorDetailNoAddress(l Language) string {
	if l == Chinese {
		return "请填写 URL"
	}
	return "Enter a URL"
}

// ErrorDetailNoFrameRate: Frame rate can't be read; at least {least} fps required
func ErrorDetailNoFrameRate(l Language, least string) string {
	if l == Chinese {
		return join(part{"无法读取帧率，至少需要 ", false}, part{least, true}, part{" fps", false})
	}
	return "Frame rate can't be read; at least " + least + " fps required"
}

// ErrorDetailNoHost: The URL has no host name
func ErrorDetailNoHost(l Language) string {
	if l == Chinese {
		return "URL 缺少主机名"
	}
	return "The URL has no host name"
}

// ErrorDetailNoLength: Length can't be read; {least}–{most} s allowed
func ErrorDetailNoLength(l Language, least string, most string) string {
	if l == Chinese {
		return join(part{"无法读取时长，须为 ", false}, part{least, true}, part{"–", false}, part{most, true}, part{" 秒", false})
	}
	return "Length can't be read; " + least + "–" + most + " s allowed"
}

// ErrorDetailNoSides: Width and height can't be read
func ErrorDetailNoSides(l Language) string {
	if l == Chinese {
		return "无法读取宽高"
	}
	return "Width and height can't be read"
}

// ErrorDetailNoTemplate: Enter a template ID, such as AACT.xxx.xxx-xxx.xxx
func ErrorDetailNoTemplate(l Language) string {
	if l == Chinese {
		return "请填写模板 ID，例如 AACT.xxx.xxx-xxx.xxx"
	}
	return "Enter a template ID, such as AACT.xxx.xxx-xxx.xxx"
}

// ErrorDetailNotDetected: The picture failed the check. Model Studio says: {reason}
func ErrorDetailNotDetected(l Language, reason string) string {
	if l == Chinese {
		return join(part{"图片未通过检测。百炼返回：", false}, part{reason, true})
	}
	return "The picture failed the check. Model Studio says: " + reason
}

// ErrorDetailNotDetectedPlain: The picture failed Model Studio's check
func ErrorDetailNotDetectedPlain(l Language) string {
	if l == Chinese {
		return "图片未通过百炼的检测"
	}
	return "The picture failed Model Studio's check"
}

// ErrorDetailNotRegular: Not a regular file
func ErrorDetailNotRegular(l Language) string {
	if l == Chinese {
		return "不是普通文件"
	}
	return "Not a regular file"
}

// ErrorDetailRatio: “{ratio}” isn't a ratio; use {ratios}
func ErrorDetailRatio(l Language, ratio string, ratios string) string {
	if l == Chinese {
		return join(part{"画幅「", false}, part{ratio, true}, part{"」无效，只能是 ", false}, part{ratios, true})
	}
	return "“" + ratio + "” isn't a ratio; use " + ratios
}

// ErrorDetailRatioNoChoice: Ratio {ratio} has no effect: this engine sets the shape of the video
func ErrorDetailRatioNoChoice(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"画幅 ", false}, part{ratio, true}, part{" 无效：该模型不支持选择画幅", false})
	}
	return "Ratio " + ratio + " has no effect: this engine sets the shape of the video"
}

// ErrorDetailRatioOfClip: Ratio {ratio} has no effect: with the video's background, the result has the size of the clip
func ErrorDetailRatioOfClip(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"画幅 ", false}, part{ratio, true}, part{" 无效：使用视频背景时，尺寸同参考视频", false})
	}
	return "Ratio " + ratio + " has no effect: with the video's background, the result has the size of the clip"
}

// ErrorDetailScheme: The URL must start with {schemes}
func ErrorDetailScheme(l Language, schemes string) string {
	if l == Chinese {
		return join(part{"URL 须以 ", false}, part{schemes, true}, part{" 开头", false})
	}
	return "The URL must start with " + schemes
}

// ErrorDetailShorterSideAbove: {n} px on the shorter side; more than {limit} px required
func ErrorDetailShorterSideAbove(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"短边 ", false}, part{n, true}, part{" px，须大于 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the shorter side; more than " + limit + " px required"
}

// ErrorDetailShorterSideFrom: {n} px on the shorter side; at least {limit} px required
func ErrorDetailShorterSideFrom(l Language, limit string, n string) string {
	if l == Chinese {
		return join(part{"短边 ", false}, part{n, true}, part{" px，至少需要 ", false}, part{limit, true}, part{" px", false})
	}
	return n + " px on the shorter side; at least " + limit + " px required"
}

// ErrorDetailSizeBelow: {size}; must be below {limit}
func ErrorDetailSizeBelow(l Language, limit string, size string) string {
	if l == Chinese {
		return join(part{"文件 ", false}, part{size, true}, part{"，须小于 ", false}, part{limit, true})
	}
	return size + "; must be below " + limit
}

// ErrorDetailSizeUpTo: {size}; at most {limit} allowed
func ErrorDetailSizeUpTo(l Language, limit string, size string) string {
	if l == Chinese {
		return join(part{"文件 ", false}, part{size, true}, part{"，不能超过 ", false}, part{limit, true})
	}
	return size + "; at most " + limit + " allowed"
}

// ErrorDetailTemplate: A template ID has only letters, digits and . _ - (at most 256 characters)
func ErrorDetailTemplate(l Language) string {
	if l == Chinese {
		return "模板 ID 只能包含字母、数字和 . _ -，最多 256 个字符"
	}
	return "A template ID has only letters, digits and . _ - (at most 256 characters)"
}

// ErrorDetailTooTall: Height is {ratio}× the width; at most {limit}× allowed
func ErrorDetailTooTall(l Language, limit string, ratio string) string {
	if l == Chinese {
		return join(part{"高为宽的 ", false}, part{ratio, true}, part{" 倍，不能超过 ", false}, part{limit, true}, part{" 倍", false})
	}
	return "Height is " + ratio + "× the width; at most " + limit + "× allowed"
}

// ErrorDetailTooWide: Width is {ratio}× the height; at most {limit}× allowed
func ErrorDetailTooWide(l Language, limit string, ratio string) string {
	if l == Chinese {
		return join(part{"宽为高的 ", false}, part{ratio, true}, part{" 倍，不能超过 ", false}, part{limit, true}, part{" 倍", false})
	}
	return "Width is " + ratio + "× the height; at most " + limit + "× allowed"
}

// ErrorDetailUnparsable: The URL isn't valid
func ErrorDetailUnparsable(l Language) string {
	if l == Chinese {
		return "URL 格式有误"
	}
	return "The URL isn't valid"
}

// ErrorDetailUnprintable: The URL contains spaces, quotes or control characters
func ErrorDetailUnprintable(l Language) string {
	if l == Chinese {
		return "URL 含有空格、引号或控制字符"
	}
	return "The URL contains spaces, quotes or control characters"
}

// ErrorDetailUnread: The file can't be read: {reason}
func ErrorDetailUnread(l Language, reason string) string {
	if l == Chinese {
		return join(part{"无法读取文件：", false}, part{reason, true})
	}
	return "The file can't be read: " + reason
}

// ErrorDetailUnsettledSide: {n} px on the longer side may be refused; {safe} px is safe
func ErrorDetailUnsettledSide(l Language, n string, safe string) string {
	if l == Chinese {
		return join(part{"长边 ", false}, part{n, true}, part{" px，百炼可能不受理；不超过 ", false}, part{safe, true}, part{" px 即可", false})
	}
	return n + " px on the longer side may be refused; " + safe + " px is safe"
}

// ErrorDetailUserName: The URL contains a user name or password; remove it
func ErrorDetailUserName(l Language) string {
	if l == Chinese {
		return "URL 含有用户名或密码，请删去"
	}
	return "The URL contains a user name or password; remove it"
}

// ErrorOfFile: {file}: {what}
func ErrorOfFile(l Language, file string, what string) string {
	if l == Chinese {
		return join(part{"文件「", false}, part{file, true}, part{"」：", false}, part{what, true})
	}
	return file + ": " + what
}

// HeaderDemo: demo
func HeaderDemo(l Language) string {
	if l == Chinese {
		return "演示"
	}
	return "demo"
}

// HeaderDownloading: {n} downloading
func HeaderDownloading(l Language, n int) string {
	if l == Chinese {
		return "下载中 " + Int(l, n)
	}
	return Int(l, n) + " downloading"
}

// HeaderExpiring: {n} videos not saved yet · first link expires {time}
func HeaderExpiring(l Language, n int, time_ string) []string {
	if l == Chinese {
		return []string{join(part{Int(l, n), false}, part{" 个视频待保存 · 链接最早 ", false}, part{time_, true}, part{" 过期", false}), join(part{Int(l, n), false}, part{" 个待保存 · ", false}, part{time_, true}, part{" 过期", false}), join(part{Int(l, n), false}, part{" 个 ", false}, part{time_, true}, part{" 过期", false})}
	}
	return []string{Int(l, n) + " " + plural(n, "video", "videos") + " not saved yet · " + plural(n, "link", "first link") + " expires " + time_, Int(l, n) + " not saved · link expires " + time_, Int(l, n) + " expiring " + time_}
}

// HeaderFollowing: Another dancecard works through the queue; this window follows
func HeaderFollowing(l Language) []string {
	if l == Chinese {
		return []string{"另一个 dancecard 正在处理队列，本窗口同步显示", "另一个 dancecard 正在处理队列", "同步显示"}
	}
	return []string{"Another dancecard works through the queue; this window follows", "Another dancecard works through the queue", "Following"}
}

// HeaderKey: key {key} ({place})
func HeaderKey(l Language, key string, place string) string {
	if l == Chinese {
		return join(part{"API Key ", false}, part{key, true}, part{"，来自 ", false}, part{place, true})
	}
	return "key " + key + " (" + place + ")"
}

// HeaderLookup: Sending waits for the lookup of “{name}”: {reason}
func HeaderLookup(l Language, name string, reason string) string {
	if l == Chinese {
		return join(part{"查到「", false}, part{name, true}, part{"」后继续提交：", false}, part{reason, true})
	}
	return "Sending waits for the lookup of “" + name + "”: " + reason
}

// HeaderMonth: {sum} this month
func HeaderMonth(l Language, sum float64) string {
	if l == Chinese {
		return "本月 " + Money(l, sum)
	}
	return Money(l, sum) + " this month"
}

// HeaderMotions: Motions
func HeaderMotions(l Language) string {
	if l == Chinese {
		return "动作库"
	}
	return "Motions"
}

// HeaderNotSaved: {n} not saved
func HeaderNotSaved(l Language, n int) string {
	if l == Chinese {
		return "保存失败 " + Int(l, n)
	}
	return Int(l, n) + " not saved"
}

// HeaderOffline: Offline · retrying at {time}
func HeaderOffline(l Language, time_ string) []string {
	if l == Chinese {
		return []string{join(part{"网络已断开 · ", false}, part{time_, true}, part{" 重试", false}), join(part{"网络已断开 · ", false}, part{time_, true})}
	}
	return []string{"Offline · retrying at " + time_, "Offline · " + time_}
}

// HeaderOnHold: {n} on hold
func HeaderOnHold(l Language, n int) string {
	if l == Chinese {
		return "已暂停 " + Int(l, n)
	}
	return Int(l, n) + " on hold"
}

// HeaderOthers: {n} tasks belong to another API key or base URL
func HeaderOthers(l Language, n int) []string {
	if l == Chinese {
		return []string{Int(l, n) + " 个任务属于其他 API Key 或 Base URL", Int(l, n) + " 个任务属于其他 API Key"}
	}
	return []string{Int(l, n) + " " + plural(n, "task belongs", "tasks belong") + " to another API key or base URL", Int(l, n) + " " + plural(n, "task", "tasks") + " of another key"}
}

// HeaderPlan: {n} tasks, about {left}
func HeaderPlan(l Language, left time.Duration, n int) []string {
	if l == Chinese {
		return []string{Int(l, n) + " 个任务，约 " + About(l, left), "约 " + About(l, left)}
	}
	return []string{Int(l, n) + " " + plural(n, "task", "tasks") + ", about " + About(l, left), "about " + About(l, left)}
}

// HeaderPlanRange: {n} tasks, about {left} ({range})
func HeaderPlanRange(l Language, left time.Duration, n int, range_ string) []string {
	if l == Chinese {
		return []string{join(part{Int(l, n), false}, part{" 个任务，约 ", false}, part{About(l, left), false}, part{"（", false}, part{range_, true}, part{"）", false}), Int(l, n) + " 个任务，约 " + About(l, left), "约 " + About(l, left)}
	}
	return []string{Int(l, n) + " " + plural(n, "task", "tasks") + ", about " + About(l, left) + " (" + range_ + ")", Int(l, n) + " " + plural(n, "task", "tasks") + ", about " + About(l, left), "about " + About(l, left)}
}

// HeaderProblems: {n} problems
func HeaderProblems(l Language, n int) string {
	if l == Chinese {
		return "异常 " + Int(l, n)
	}
	return Int(l, n) + " " + plural(n, "problem", "problems")
}

// HeaderQueued: {n} queued
func HeaderQueued(l Language, n int) string {
	if l == Chinese {
		return "排队中 " + Int(l, n)
	}
	return Int(l, n) + " queued"
}

// HeaderRetrying: {reason} · retrying at {time}
func HeaderRetrying(l Language, reason string, time_ string) []string {
	if l == Chinese {
		return []string{join(part{reason, true}, part{" · ", false}, part{time_, true}, part{" 重试", false}), join(part{reason, true}, part{" · ", false}, part{time_, true})}
	}
	return []string{reason + " · retrying at " + time_, reason + " · " + time_}
}

// HeaderRunning: {n} running
func HeaderRunning(l Language, n int) string {
	if l == Chinese {
		return "生成中 " + Int(l, n)
	}
	return Int(l, n) + " running"
}

// HeaderStopped: Sending stopped: {reason} · {resume} resume
func HeaderStopped(l Language, reason string, resume string) string {
	if l == Chinese {
		return join(part{"已暂停提交：", false}, part{reason, true}, part{" · ", false}, part{resume, true}, part{" 恢复", false})
	}
	return "Sending stopped: " + reason + " · " + resume + " resume"
}

// HeaderTasks: Tasks
func HeaderTasks(l Language) string {
	if l == Chinese {
		return "任务"
	}
	return "Tasks"
}

// HeaderToday: {sum} today
func HeaderToday(l Language, sum float64) string {
	if l == Chinese {
		return "今日 " + Money(l, sum)
	}
	return Money(l, sum) + " today"
}

// HelpBack: back
func HelpBack(l Language) string {
	if l == Chinese {
		return "上翻"
	}
	return "back"
}

// HelpChoose: choose
func HelpChoose(l Language) string {
	if l == Chinese {
		return "选择"
	}
	return "choose"
}

// HelpClose: close
func HelpClose(l Language) string {
	if l == Chinese {
		return "关闭"
	}
	return "close"
}

// HelpEverywhere: Everywhere
func HelpEverywhere(l Language) string {
	if l == Chinese {
		return "通用"
	}
	return "Everywhere"
}

// HelpFind: Command name
func HelpFind(l Language) string {
	if l == Chinese {
		return "命令名称、拼音或首字母"
	}
	return "Command name"
}

// HelpLastLine: {enter} save · esc close
func HelpLastLine(l Language, enter string) string {
	if l == Chinese {
		return join(part{enter, true}, part{" 保存 · esc 关闭", false})
	}
	return enter + " save · esc close"
}

// HelpMore: more
func HelpMore(l Language) string {
	if l == Chinese {
		return "下翻"
	}
	return "more"
}

// HelpMoreLines: {n} more lines
func HelpMoreLines(l Language, n int) string {
	if l == Chinese {
		return "还有 " + Int(l, n) + " 行"
	}
	return Int(l, n) + " more " + plural(n, "line", "lines")
}

// HelpMotions: Motions
func HelpMotions(l Language) string {
	if l == Chinese {
		return "动作库"
	}
	return "Motions"
}

// HelpNewTask: New task
func HelpNewTask(l Language) string {
	if l == Chinese {
		return "新建任务"
	}
	return "New task"
}

// HelpNextLine: {enter} next · ctrl+s save · esc close
func HelpNextLine(l Language, enter string) string {
	if l == Chinese {
		return join(part{enter, true}, part{" 下一项 · ctrl+s 保存 · esc 关闭", false})
	}
	return enter + " next · ctrl+s save · esc close"
}

// HelpRun: run
func HelpRun(l Language) string {
	if l == Chinese {
		return "执行"
	}
	return "run"
}

// HelpSelect: select
func HelpSelect(l Language) string {
	if l == Chinese {
		return "确认"
	}
	return "select"
}

// HelpTaskList: Task list
func HelpTaskList(l Language) string {
	if l == Chinese {
		return "任务列表"
	}
	return "Task list"
}

// HelpTasks: Tasks
func HelpTasks(l Language) string {
	if l == Chinese {
		return "任务"
	}
	return "Tasks"
}

// NameEngineAnimateAnyone: AnimateAnyone
func NameEngineAnimateAnyone(l Language) string {
	if l == Chinese {
		return "舞动人像"
	}
	return "AnimateAnyone"
}

// NameEngineMix: Wan Animate Mix
func NameEngineMix(l Language) string {
	if l == Chinese {
		return "视频换人"
	}
	return "Wan Animate Mix"
}

// NameEngineMove: Wan Animate Move
func NameEngineMove(l Language) string {
	if l == Chinese {
		return "图生动作"
	}
	return "Wan Animate Move"
}

// NameEngineShortMix: Mix
func NameEngineShortMix(l Language) string {
	if l == Chinese {
		return "视频换人"
	}
	return "Mix"
}

// NameEngineShortMove: Move
func NameEngineShortMove(l Language) string {
	if l == Chinese {
		return "图生动作"
	}
	return "Move"
}

// QuitAfterChange: Quitting as soon as your last change is saved · ctrl+c quit now
func QuitAfterChange(l Language) string {
	if l == Chinese {
		return "保存最后的改动后退出 · ctrl+c 立即退出"
	}
	return "Quitting as soon as your last change is saved · ctrl+c quit now"
}

// QuitAfterSending: Quitting as soon as Model Studio answers the submission
func QuitAfterSending(l Language) string {
	if l == Chinese {
		return "百炼响应本次提交后退出"
	}
	return "Quitting as soon as Model Studio answers the submission"
}

// QuitAtService: {n} tasks keep running. Reopen dancecard within 24 hours of their completion to save the videos.
func QuitAtService(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务会继续生成。请在完成后 24 小时内重新打开 dancecard 保存视频。"
	}
	return Int(l, n) + " " + plural(n, "task keeps", "tasks keep") + " running. Reopen dancecard within 24 hours of " + plural(n, "its", "their") + " completion to save the " + plural(n, "video", "videos") + "."
}

// QuitCanceling: {done} of {n} tasks are canceled so far. The next start within 24 hours cancels the rest.
func QuitCanceling(l Language, done int, n int) string {
	if l == Chinese {
		return "已取消 " + Int(l, done) + "/" + Int(l, n) + " 个任务。24 小时内再次启动时，取消其余任务。"
	}
	return Int(l, done) + " of " + Int(l, n) + " " + plural(n, "task is", "tasks are") + " canceled so far. The next start within 24 hours cancels the rest."
}

// QuitDemo: The demo's data is discarded when you quit.
func QuitDemo(l Language) string {
	if l == Chinese {
		return "演示数据会在退出时清除。"
	}
	return "The demo's data is discarded when you quit."
}

// QuitDownloading: {n} videos are being downloaded. The next start resumes the downloads.
func QuitDownloading(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个视频正在下载，下次启动后继续。"
	}
	return Int(l, n) + " " + plural(n, "video is", "videos are") + " being downloaded. The next start resumes " + plural(n, "the download", "the downloads") + "."
}

// QuitHistory: Quitting saves the whole history to a new file and prints its name.
func QuitHistory(l Language) string {
	if l == Chinese {
		return "退出时将全部历史记录存为新文件，并显示文件名。"
	}
	return "Quitting saves the whole history to a new file and prints its name."
}

// QuitNotSaved: {n} videos are not saved yet. The next start tries again while the links are valid.
func QuitNotSaved(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个视频尚未保存。链接过期前，下次启动会再次下载。"
	}
	return Int(l, n) + " " + plural(n, "video is", "videos are") + " not saved yet. The next start tries again while the " + plural(n, "link is", "links are") + " valid."
}

// QuitQuit: Quit
func QuitQuit(l Language) string {
	if l == Chinese {
		return "退出"
	}
	return "Quit"
}

// QuitSmall: Quit? q quit, esc stay
func QuitSmall(l Language) []string {
	if l == Chinese {
		return []string{"退出？q 退出，esc 不退出", "退出？q esc", "q?", "?"}
	}
	return []string{"Quit? q quit, esc stay", "Quit? q esc", "q?", "?"}
}

// QuitStay: Stay
func QuitStay(l Language) string {
	if l == Chinese {
		return "不退出"
	}
	return "Stay"
}

// QuitTitle: Quit?
func QuitTitle(l Language) string {
	if l == Chinese {
		return "退出 dancecard？"
	}
	return "Quit?"
}

// QuitWaiting: {n} tasks wait here until the next start.
func QuitWaiting(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个待提交任务会在下次启动后继续。"
	}
	return Int(l, n) + " " + plural(n, "task waits", "tasks wait") + " here until the next start."
}

// StateCanceled: canceled
func StateCanceled(l Language) string {
	if l == Chinese {
		return "已取消"
	}
	return "canceled"
}

// StateDone: done
func StateDone(l Language) string {
	if l == Chinese {
		return "已完成"
	}
	return "done"
}

// StateDownloading: downloading
func StateDownloading(l Language) string {
	if l == Chinese {
		return "下载中"
	}
	return "downloading"
}

// StateFailed: failed
func StateFailed(l Language) string {
	if l == Chinese {
		return "失败"
	}
	return "failed"
}

// StateLinkExpired: link expired
func StateLinkExpired(l Language) string {
	if l == Chinese {
		return "链接已过期"
	}
	return "link expired"
}

// StateNotSaved: not saved
func StateNotSaved(l Language) string {
	if l == Chinese {
		return "保存失败"
	}
	return "not saved"
}

// StateOnHold: on hold
func StateOnHold(l Language) string {
	if l == Chinese {
		return "已暂停"
	}
	return "on hold"
}

// StatePreparing: preparing
func StatePreparing(l Language) string {
	if l == Chinese {
		return "准备中"
	}
	return "preparing"
}

// StateQueued: queued
func StateQueued(l Language) string {
	if l == Chinese {
		return "排队中"
	}
	return "queued"
}

// StateRejected: rejected
func StateRejected(l Language) string {
	if l == Chinese {
		return "未受理"
	}
	return "rejected"
}

// StateRunning: running
func StateRunning(l Language) string {
	if l == Chinese {
		return "生成中"
	}
	return "running"
}

// StateSaved: saved
func StateSaved(l Language) string {
	if l == Chinese {
		return "已保存"
	}
	return "saved"
}

// StateSending: sending
func StateSending(l Language) string {
	if l == Chinese {
		return "提交中"
	}
	return "sending"
}

// StateUnconfirmed: unconfirmed
func StateUnconfirmed(l Language) string {
	if l == Chinese {
		return "待确认"
	}
	return "unconfirmed"
}

// StateUnknown: unknown
func StateUnknown(l Language) string {
	if l == Chinese {
		return "服务端无记录"
	}
	return "unknown"
}

// StateWaiting: waiting
func StateWaiting(l Language) string {
	if l == Chinese {
		return "待提交"
	}
	return "waiting"
}

// WindowCannotSuspend: Can't suspend: no shell here could resume dancecard
func WindowCannotSuspend(l Language) string {
	if l == Chinese {
		return "无法回到 shell：没有可恢复 dancecard 的 shell"
	}
	return "Can't suspend: no shell here could resume dancecard"
}

// WindowCopied: Copied: {name}
func WindowCopied(l Language, name string) string {
	if l == Chinese {
		return join(part{"已复制：", false}, part{name, true})
	}
	return "Copied: " + name
}

// WindowCopiedTerminal: Sent to the terminal (OSC 52): {name}
func WindowCopiedTerminal(l Language, name string) string {
	if l == Chinese {
		return join(part{"已发送到终端（OSC 52）：", false}, part{name, true})
	}
	return "Sent to the terminal (OSC 52): " + name
}

// WindowCopiedTmux: Sent to tmux and the terminal: {name}
func WindowCopiedTmux(l Language, name string) string {
	if l == Chinese {
		return join(part{"已发送到 tmux 和终端：", false}, part{name, true})
	}
	return "Sent to tmux and the terminal: " + name
}

// WindowCopyUnsafe: Not copied: {name} contains control characters, which could do harm when pasted into a shell
func WindowCopyUnsafe(l Language, name string) string {
	if l == Chinese {
		return join(part{"未复制：", false}, part{name, true}, part{"含控制字符，粘贴到 shell 可能造成危害", false})
	}
	return "Not copied: " + name + " contains control characters, which could do harm when pasted into a shell"
}

// WindowExpiringSoon: {n} links may expire before the videos are saved, the first at {time} · {copy} copy a link
func WindowExpiringSoon(l Language, copy string, n int, time_ string) string {
	if l == Chinese {
		return join(part{Int(l, n), false}, part{" 个视频可能来不及保存，链接最早 ", false}, part{time_, true}, part{" 过期 · ", false}, part{copy, true}, part{" 复制链接", false})
	}
	return Int(l, n) + " " + plural(n, "link may expire before the video is saved, at", "links may expire before the videos are saved, the first at") + " " + time_ + " · " + copy + " copy " + plural(n, "the link", "a link")
}

// WindowFieldFailed: The text field failed on that key. Your input is kept.
func WindowFieldFailed(l Language) string {
	if l == Chinese {
		return "输入框处理该按键时出错。已输入的内容仍保留。"
	}
	return "The text field failed on that key. Your input is kept."
}

// WindowFileGone: {name} is gone · sending stopped
func WindowFileGone(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」不见了 · 已停止提交", false})
	}
	return name + " is gone · sending stopped"
}

// WindowFileLogMovedAdvice: {name} was moved or deleted; sending stopped. Quit dancecard and start it again: nothing is lost.
func WindowFileLogMovedAdvice(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已移动或删除，提交已停止。请退出并重新启动 dancecard，不会丢失任何记录。", false})
	}
	return name + " was moved or deleted; sending stopped. Quit dancecard and start it again: nothing is lost."
}

// WindowFileMovedAdvice: {name} was moved or deleted; sending stopped. Put the file back, or save the history to a new file ({save}).
func WindowFileMovedAdvice(l Language, name string, save string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已移动或删除，提交已停止。请放回该文件，或将历史记录存为新文件（", false}, part{save, true}, part{"）。", false})
	}
	return name + " was moved or deleted; sending stopped. Put the file back, or save the history to a new file (" + save + ")."
}

// WindowFileOverwritten: {name} was overwritten · sending stopped
func WindowFileOverwritten(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已覆盖 · 已停止提交", false})
	}
	return name + " was overwritten · sending stopped"
}

// WindowFileOverwrittenAdvice: {name} was overwritten; sending stopped. Quit dancecard and start it again to continue with the file as it is now.
func WindowFileOverwrittenAdvice(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已覆盖，提交已停止。请退出并重新启动 dancecard，以当前的文件继续。", false})
	}
	return name + " was overwritten; sending stopped. Quit dancecard and start it again to continue with the file as it is now."
}

// WindowFileReplaced: {name} was replaced · sending stopped
func WindowFileReplaced(l Language, name string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已替换 · 已停止提交", false})
	}
	return name + " was replaced · sending stopped"
}

// WindowFileReplacedAdvice: {name} was replaced; sending stopped. Save your history to a new file ({save}), then quit.
func WindowFileReplacedAdvice(l Language, name string, save string) string {
	if l == Chinese {
		return join(part{"「", false}, part{name, true}, part{"」已替换，提交已停止。请将历史记录存为新文件（", false}, part{save, true}, part{"），再退出。", false})
	}
	return name + " was replaced; sending stopped. Save your history to a new file (" + save + "), then quit."
}

// WindowFileSavedAdvice: The whole history is in {file}; sending stopped. Quit dancecard, then rename that file to {name}.
func WindowFileSavedAdvice(l Language, file string, name string) string {
	if l == Chinese {
		return join(part{"全部历史记录已存入「", false}, part{file, true}, part{"」，提交已停止。请退出 dancecard，再将该文件改名为「", false}, part{name, true}, part{"」。", false})
	}
	return "The whole history is in " + file + "; sending stopped. Quit dancecard, then rename that file to " + name + "."
}

// WindowFollowerRefresh: Another dancecard asks Model Studio; this window follows
func WindowFollowerRefresh(l Language) string {
	if l == Chinese {
		return "另一个 dancecard 正在查询百炼，本窗口同步显示"
	}
	return "Another dancecard asks Model Studio; this window follows"
}

// WindowForTasks: “{key}” works on tasks only · {tasks} tasks
func WindowForTasks(l Language, key string, tasks string) string {
	if l == Chinese {
		return join(part{"「", false}, part{key, true}, part{"」仅用于任务 · ", false}, part{tasks, true}, part{" 任务列表", false})
	}
	return "“" + key + "” works on tasks only · " + tasks + " tasks"
}

// WindowImportUnderWay: Already importing…
func WindowImportUnderWay(l Language) string {
	if l == Chinese {
		return "已在导入…"
	}
	return "Already importing…"
}

// WindowImporting: Importing the last 24 hours…
func WindowImporting(l Language) string {
	if l == Chinese {
		return "正在导入近 24 小时的任务…"
	}
	return "Importing the last 24 hours…"
}

// WindowInputMethod: Input method is on: switch to English, or {palette} for all commands
func WindowInputMethod(l Language, palette string) string {
	if l == Chinese {
		return join(part{"中文输入法已开启：请切换到英文，或按 ", false}, part{palette, true}, part{" 打开命令面板", false})
	}
	return "Input method is on: switch to English, or " + palette + " for all commands"
}

// WindowKeyDown: down
func WindowKeyDown(l Language) string {
	if l == Chinese {
		return "下"
	}
	return "down"
}

// WindowKeyLeft: left
func WindowKeyLeft(l Language) string {
	if l == Chinese {
		return "左"
	}
	return "left"
}

// WindowKeyRight: right
func WindowKeyRight(l Language) string {
	if l == Chinese {
		return "右"
	}
	return "right"
}

// WindowKeySpace: space
func WindowKeySpace(l Language) string {
	if l == Chinese {
		return "空格"
	}
	return "space"
}

// WindowKeyUp: up
func WindowKeyUp(l Language) string {
	if l == Chinese {
		return "上"
	}
	return "up"
}

// WindowLanguageNotSaved: Couldn't save the language for the next start: {reason}
func WindowLanguageNotSaved(l Language, reason string) string {
	if l == Chinese {
		return join(part{"界面语言未能存盘，下次启动时恢复原来的语言：", false}, part{reason, true})
	}
	return "Couldn't save the language for the next start: " + reason
}

// WindowNoKey: No API key yet · {key} set one
func WindowNoKey(l Language, key string) string {
	if l == Chinese {
		return join(part{"尚未设置 API Key · ", false}, part{key, true}, part{" 设置", false})
	}
	return "No API key yet · " + key + " set one"
}

// WindowNotBound: “{key}” isn't bound here · {help} help
func WindowNotBound(l Language, help string, key string) string {
	if l == Chinese {
		return join(part{"「", false}, part{key, true}, part{"」在此处无效 · ", false}, part{help, true}, part{" 帮助", false})
	}
	return "“" + key + "” isn't bound here · " + help + " help"
}

// WindowPaste: Paste into a field: {new} new task · {filter} filter
func WindowPaste(l Language, filter string, new string) string {
	if l == Chinese {
		return join(part{"请粘贴到输入框：", false}, part{new, true}, part{" 新建任务 · ", false}, part{filter, true}, part{" 筛选", false})
	}
	return "Paste into a field: " + new + " new task · " + filter + " filter"
}

// WindowRefreshing: Refreshing…
func WindowRefreshing(l Language) string {
	if l == Chinese {
		return "正在刷新…"
	}
	return "Refreshing…"
}

// WindowTooSmall: dancecard needs {size}; this terminal is {now} · q quit
func WindowTooSmall(l Language, now string, size string) []string {
	if l == Chinese {
		return []string{join(part{"dancecard 至少需要 ", false}, part{size, true}, part{"，当前终端为 ", false}, part{now, true}, part{" · q 退出", false}), join(part{"需要 ", false}, part{size, true}, part{" · q 退出", false}), join(part{size, true}, part{" q", false}), "q"}
	}
	return []string{"dancecard needs " + size + "; this terminal is " + now + " · q quit", "Needs " + size + " · q quit", size + " q", "q"}
}
