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

// CostAbout: about {sum}
func CostAbout(l Language, sum float64) string {
	if l == Chinese {
		return "约 " + Money(l, sum)
	}
	return "about " + Money(l, sum)
}

// CostAboutPaid: {paid} of about {sum}
func CostAboutPaid(l Language, paid float64, sum float64) string {
	if l == Chinese {
		return "已计费 " + Money(l, paid) + "，共约 " + Money(l, sum)
	}
	return Money(l, paid) + " of about " + Money(l, sum)
}

// CostCheck: check {sum}
func CostCheck(l Language, sum float64) string {
	if l == Chinese {
		return "检测 " + Money(l, sum)
	}
	return "check " + Money(l, sum)
}

// CostLength: {seconds}s
func CostLength(l Language, seconds string) string {
	if l == Chinese {
		return seconds + "秒"
	}
	return seconds + "s"
}

// CostLengthPrice: {seconds}s {sum}
func CostLengthPrice(l Language, seconds string, sum float64) string {
	if l == Chinese {
		return seconds + "秒 " + Money(l, sum)
	}
	return seconds + "s " + Money(l, sum)
}

// CostNoVideo: {sum} for steps before the video
func CostNoVideo(l Language, sum float64) string {
	if l == Chinese {
		return Money(l, sum) + "（视频生成前的步骤）"
	}
	return Money(l, sum) + " for steps before the video"
}

// CostPaid: {sum} for {seconds} s
func CostPaid(l Language, seconds string, sum float64) string {
	if l == Chinese {
		return join(part{Money(l, sum), false}, part{"（", false}, part{seconds, true}, part{" 秒）", false})
	}
	return Money(l, sum) + " for " + seconds + " s"
}

// CostPaidEstimated: {sum} for {seconds} s, estimated {estimate}
func CostPaidEstimated(l Language, estimate float64, seconds string, sum float64) string {
	if l == Chinese {
		return join(part{Money(l, sum), false}, part{"（", false}, part{seconds, true}, part{" 秒），预估 ", false}, part{Money(l, estimate), false})
	}
	return Money(l, sum) + " for " + seconds + " s, estimated " + Money(l, estimate)
}

// CostPerSecond: {price}/s, length unknown
func CostPerSecond(l Language, price float64) string {
	if l == Chinese {
		return Money(l, price) + "/秒，时长未知"
	}
	return Money(l, price) + "/s, length unknown"
}

// CostPerSecondPaid: {paid} so far, then {price}/s, length unknown
func CostPerSecondPaid(l Language, paid float64, price float64) string {
	if l == Chinese {
		return "已计费 " + Money(l, paid) + "，另计 " + Money(l, price) + "/秒，时长未知"
	}
	return Money(l, paid) + " so far, then " + Money(l, price) + "/s, length unknown"
}

// CostTemplate: template {sum}
func CostTemplate(l Language, sum float64) string {
	if l == Chinese {
		return "动作模板 " + Money(l, sum)
	}
	return "template " + Money(l, sum)
}

// CostVideo: video {sum}
func CostVideo(l Language, sum float64) string {
	if l == Chinese {
		return "视频 " + Money(l, sum)
	}
	return "video " + Money(l, sum)
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

// ListBatch: batch of {n} tasks
func ListBatch(l Language, n int) []string {
	if l == Chinese {
		return []string{"本批 " + Int(l, n) + " 个任务", "本批"}
	}
	return []string{"batch of " + Int(l, n) + " " + plural(n, "task", "tasks"), "batch"}
}

// ListByPicture: by picture
func ListByPicture(l Language) string {
	if l == Chinese {
		return "按图片"
	}
	return "by picture"
}

// ListByQueue: by queue
func ListByQueue(l Language) string {
	if l == Chinese {
		return "按队列"
	}
	return "by queue"
}

// ListByState: by state
func ListByState(l Language) string {
	if l == Chinese {
		return "按状态"
	}
	return "by state"
}

// ListEmpty: No tasks yet
func ListEmpty(l Language) string {
	if l == Chinese {
		return "还没有任务"
	}
	return "No tasks yet"
}

// ListEmptyGroupHint: {next} next group · {new} new task
func ListEmptyGroupHint(l Language, new string, next string) string {
	if l == Chinese {
		return join(part{next, true}, part{" 下一分组 · ", false}, part{new, true}, part{" 新建任务", false})
	}
	return next + " next group · " + new + " new task"
}

// ListEmptyHelp: Turn a picture and a motion into a video.
func ListEmptyHelp(l Language) string {
	if l == Chinese {
		return "选一张人物图片和一个动作，即可生成视频。"
	}
	return "Turn a picture and a motion into a video."
}

// ListEmptyImport: import the last 24 hours
func ListEmptyImport(l Language) string {
	if l == Chinese {
		return "导入近 24 小时的任务"
	}
	return "import the last 24 hours"
}

// ListEmptyNew: new
func ListEmptyNew(l Language) string {
	if l == Chinese {
		return "新建"
	}
	return "new"
}

// ListFilterHint: name, ID, error code or state
func ListFilterHint(l Language) string {
	if l == Chinese {
		return "名称、ID、错误码或状态"
	}
	return "name, ID, error code or state"
}

// ListFirstTask: This is the first task
func ListFirstTask(l Language) string {
	if l == Chinese {
		return "已是第一个任务"
	}
	return "This is the first task"
}

// ListGroupActive: Active
func ListGroupActive(l Language) []string {
	if l == Chinese {
		return []string{"进行中", "进"}
	}
	return []string{"Active", "A"}
}

// ListGroupAll: All
func ListGroupAll(l Language) []string {
	if l == Chinese {
		return []string{"全部", "全"}
	}
	return []string{"All", "A"}
}

// ListGroupDone: Done
func ListGroupDone(l Language) []string {
	if l == Chinese {
		return []string{"已完成", "完"}
	}
	return []string{"Done", "D"}
}

// ListGroupProblems: Problems
func ListGroupProblems(l Language) []string {
	if l == Chinese {
		return []string{"异常", "异"}
	}
	return []string{"Problems", "P"}
}

// ListHintAllTasks: all tasks
func ListHintAllTasks(l Language) string {
	if l == Chinese {
		return "全部任务"
	}
	return "all tasks"
}

// ListHintClearFilter: clear
func ListHintClearFilter(l Language) string {
	if l == Chinese {
		return "清除"
	}
	return "clear"
}

// ListHintImport: import
func ListHintImport(l Language) string {
	if l == Chinese {
		return "导入"
	}
	return "import"
}

// ListHintKeepFilter: keep filter
func ListHintKeepFilter(l Language) string {
	if l == Chinese {
		return "保留筛选"
	}
	return "keep filter"
}

// ListHintNew: new
func ListHintNew(l Language) string {
	if l == Chinese {
		return "新建"
	}
	return "new"
}

// ListHintUnmark: unmark
func ListHintUnmark(l Language) string {
	if l == Chinese {
		return "清除勾选"
	}
	return "unmark"
}

// ListLastTask: This is the last task
func ListLastTask(l Language) string {
	if l == Chinese {
		return "已是最后一个任务"
	}
	return "This is the last task"
}

// ListMarked: {n} marked
func ListMarked(l Language, n int) string {
	if l == Chinese {
		return "已勾选 " + Int(l, n) + " 个"
	}
	return Int(l, n) + " marked"
}

// ListMarkedFirst: Marked only the first {n} of {all} tasks
func ListMarkedFirst(l Language, all int, n int) string {
	if l == Chinese {
		return "仅勾选了前 " + Int(l, n) + " 个任务（共 " + Int(l, all) + " 个）"
	}
	return "Marked only the first " + Int(l, n) + " of " + Int(l, all) + " " + plural(all, "task", "tasks")
}

// ListMatches: {n} matches
func ListMatches(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个匹配"
	}
	return Int(l, n) + " " + plural(n, "match", "matches")
}

// ListNewestFirst: newest first
func ListNewestFirst(l Language) string {
	if l == Chinese {
		return "最新在前"
	}
	return "newest first"
}

// ListNoActive: No active tasks
func ListNoActive(l Language) string {
	if l == Chinese {
		return "没有进行中的任务"
	}
	return "No active tasks"
}

// ListNoBatch: No tasks of this batch here
func ListNoBatch(l Language) string {
	if l == Chinese {
		return "这里没有本批的任务"
	}
	return "No tasks of this batch here"
}

// ListNoBatchHint: {batch} or {clear} show all tasks · {next} next group
func ListNoBatchHint(l Language, batch string, clear string, next string) string {
	if l == Chinese {
		return join(part{batch, true}, part{" 或 ", false}, part{clear, true}, part{" 显示全部任务 · ", false}, part{next, true}, part{" 下一分组", false})
	}
	return batch + " or " + clear + " show all tasks · " + next + " next group"
}

// ListNoDone: No finished tasks yet
func ListNoDone(l Language) string {
	if l == Chinese {
		return "还没有已完成的任务"
	}
	return "No finished tasks yet"
}

// ListNoMatch: No match for “{filter}”
func ListNoMatch(l Language, filter string) string {
	if l == Chinese {
		return join(part{"没有匹配「", false}, part{filter, true}, part{"」的任务", false})
	}
	return "No match for “" + filter + "”"
}

// ListNoMatchHint: {clear} clear
func ListNoMatchHint(l Language, clear string) string {
	if l == Chinese {
		return join(part{clear, true}, part{" 清除筛选", false})
	}
	return clear + " clear"
}

// ListNoMatchIn: No match for “{filter}” in {group}
func ListNoMatchIn(l Language, filter string, group string) string {
	if l == Chinese {
		return join(part{"「", false}, part{group, true}, part{"」里没有匹配「", false}, part{filter, true}, part{"」的任务", false})
	}
	return "No match for “" + filter + "” in " + group
}

// ListNoMatchInHint: {clear} clear · {next} next group
func ListNoMatchInHint(l Language, clear string, next string) string {
	if l == Chinese {
		return join(part{clear, true}, part{" 清除筛选 · ", false}, part{next, true}, part{" 下一分组", false})
	}
	return clear + " clear · " + next + " next group"
}

// ListNoProblems: No problems
func ListNoProblems(l Language) string {
	if l == Chinese {
		return "没有异常的任务"
	}
	return "No problems"
}

// ListNoTaskForBatch: No task selected
func ListNoTaskForBatch(l Language) string {
	if l == Chinese {
		return "没有选中任务"
	}
	return "No task selected"
}

// ListNotInBatch: This task isn't part of a batch
func ListNotInBatch(l Language) string {
	if l == Chinese {
		return "该任务不属于任何批次"
	}
	return "This task isn't part of a batch"
}

// ListNothingToMark: No tasks to mark
func ListNothingToMark(l Language) string {
	if l == Chinese {
		return "没有可勾选的任务"
	}
	return "No tasks to mark"
}

// ListNothingToOpen: No task to open · {new} new
func ListNothingToOpen(l Language, new string) string {
	if l == Chinese {
		return join(part{"没有可查看的任务 · ", false}, part{new, true}, part{" 新建", false})
	}
	return "No task to open · " + new + " new"
}

// ListNothingToScroll: Nothing to scroll · {open} open the task
func ListNothingToScroll(l Language, open string) string {
	if l == Chinese {
		return join(part{"没有可滚动的内容 · ", false}, part{open, true}, part{" 查看任务", false})
	}
	return "Nothing to scroll · " + open + " open the task"
}

// ListOldestFirst: oldest first
func ListOldestFirst(l Language) string {
	if l == Chinese {
		return "最早在前"
	}
	return "oldest first"
}

// ListStoppingCancels: Stopping the remaining cancels
func ListStoppingCancels(l Language) string {
	if l == Chinese {
		return "正在停止其余取消"
	}
	return "Stopping the remaining cancels"
}

// MotionAddNameHint: optional; a part of the ID by default
func MotionAddNameHint(l Language) string {
	if l == Chinese {
		return "可留空，默认取 ID 的一部分"
	}
	return "optional; a part of the ID by default"
}

// MotionAddText: The template must belong to the account of the current API key.
func MotionAddText(l Language) string {
	if l == Chinese {
		return "模板须属于当前 API Key 所在的账号。"
	}
	return "The template must belong to the account of the current API key."
}

// MotionAddTitle: Add a template by ID
func MotionAddTitle(l Language) string {
	if l == Chinese {
		return "按 ID 添加动作模板"
	}
	return "Add a template by ID"
}

// MotionColumnClip: clip
func MotionColumnClip(l Language) string {
	if l == Chinese {
		return "参考视频"
	}
	return "clip"
}

// MotionColumnCreated: created
func MotionColumnCreated(l Language) string {
	if l == Chinese {
		return "制作时间"
	}
	return "created"
}

// MotionColumnLength: length
func MotionColumnLength(l Language) string {
	if l == Chinese {
		return "时长"
	}
	return "length"
}

// MotionColumnName: name
func MotionColumnName(l Language) string {
	if l == Chinese {
		return "名称"
	}
	return "name"
}

// MotionColumnNote: note
func MotionColumnNote(l Language) string {
	if l == Chinese {
		return "备注"
	}
	return "note"
}

// MotionColumnState: state
func MotionColumnState(l Language) string {
	if l == Chinese {
		return "状态"
	}
	return "state"
}

// MotionColumnSuccess: last success
func MotionColumnSuccess(l Language) string {
	if l == Chinese {
		return "上次成功"
	}
	return "last success"
}

// MotionColumnUses: used
func MotionColumnUses(l Language) string {
	if l == Chinese {
		return "使用"
	}
	return "used"
}

// MotionCopyPath: clip path
func MotionCopyPath(l Language) string {
	if l == Chinese {
		return "参考视频路径"
	}
	return "clip path"
}

// MotionCopyTemplate: template ID
func MotionCopyTemplate(l Language) string {
	if l == Chinese {
		return "模板 ID"
	}
	return "template ID"
}

// MotionCopyTitle: Copy from “{name}”
func MotionCopyTitle(l Language, name string) string {
	if l == Chinese {
		return join(part{"复制「", false}, part{name, true}, part{"」", false})
	}
	return "Copy from “" + name + "”"
}

// MotionCopyURL: clip URL
func MotionCopyURL(l Language) string {
	if l == Chinese {
		return "参考视频 URL"
	}
	return "clip URL"
}

// MotionCost: {sum} (once)
func MotionCost(l Language, sum float64) string {
	if l == Chinese {
		return Money(l, sum) + "（仅一次）"
	}
	return Money(l, sum) + " (once)"
}

// MotionCreating: creating
func MotionCreating(l Language) string {
	if l == Chinese {
		return "制作中"
	}
	return "creating"
}

// MotionCreatingAdvice: Tasks that wait for the template are sent once it is ready.
func MotionCreatingAdvice(l Language) string {
	if l == Chinese {
		return "模板完成后，等待它的任务会自动提交。"
	}
	return "Tasks that wait for the template are sent once it is ready."
}

// MotionCreatingHead: Creating the template
func MotionCreatingHead(l Language) string {
	if l == Chinese {
		return "正在制作动作模板"
	}
	return "Creating the template"
}

// MotionEmpty: No motions yet
func MotionEmpty(l Language) string {
	if l == Chinese {
		return "动作库还是空的"
	}
	return "No motions yet"
}

// MotionEmptyAdd: add a template ID
func MotionEmptyAdd(l Language) string {
	if l == Chinese {
		return "添加模板 ID"
	}
	return "add a template ID"
}

// MotionEmptyHelp: Each clip that you use becomes a motion: its template is created and paid for once, then reused. Template IDs entered in the form are kept here too.
func MotionEmptyHelp(l Language) string {
	if l == Chinese {
		return "用过的参考视频会成为动作：模板只制作和付费一次，之后重复使用。新建任务时填写的模板 ID 也会存入动作库。"
	}
	return "Each clip that you use becomes a motion: its template is created and paid for once, then reused. Template IDs entered in the form are kept here too."
}

// MotionEmptyUse: new task with a clip
func MotionEmptyUse(l Language) string {
	if l == Chinese {
		return "用参考视频新建任务"
	}
	return "new task with a clip"
}

// MotionFailed: failed
func MotionFailed(l Language) string {
	if l == Chinese {
		return "制作失败"
	}
	return "failed"
}

// MotionFilterHint: name, note, clip or template ID
func MotionFilterHint(l Language) string {
	if l == Chinese {
		return "名称、备注、参考视频或模板 ID"
	}
	return "name, note, clip or template ID"
}

// MotionHintResumeSending: resume sending
func MotionHintResumeSending(l Language) string {
	if l == Chinese {
		return "恢复提交"
	}
	return "resume sending"
}

// MotionKeyCurrent: current key
func MotionKeyCurrent(l Language) string {
	if l == Chinese {
		return "当前 API Key"
	}
	return "current key"
}

// MotionKeyOther: another key
func MotionKeyOther(l Language) string {
	if l == Chinese {
		return "其他 API Key"
	}
	return "another key"
}

// MotionKeyUnknown: unknown (added by ID)
func MotionKeyUnknown(l Language) string {
	if l == Chinese {
		return "未知（按 ID 添加）"
	}
	return "unknown (added by ID)"
}

// MotionLabelAdded: added
func MotionLabelAdded(l Language) string {
	if l == Chinese {
		return "添加时间"
	}
	return "added"
}

// MotionLabelChecksum: checksum
func MotionLabelChecksum(l Language) string {
	if l == Chinese {
		return "校验值"
	}
	return "checksum"
}

// MotionLabelClip: clip
func MotionLabelClip(l Language) string {
	if l == Chinese {
		return "参考视频"
	}
	return "clip"
}

// MotionLabelCost: cost
func MotionLabelCost(l Language) string {
	if l == Chinese {
		return "费用"
	}
	return "cost"
}

// MotionLabelCreated: created
func MotionLabelCreated(l Language) string {
	if l == Chinese {
		return "制作时间"
	}
	return "created"
}

// MotionLabelKey: API key
func MotionLabelKey(l Language) string {
	if l == Chinese {
		return "API Key"
	}
	return "API key"
}

// MotionLabelLength: length
func MotionLabelLength(l Language) string {
	if l == Chinese {
		return "时长"
	}
	return "length"
}

// MotionLabelModel: model name
func MotionLabelModel(l Language) string {
	if l == Chinese {
		return "模型名称"
	}
	return "model name"
}

// MotionLabelRejected: rejected
func MotionLabelRejected(l Language) string {
	if l == Chinese {
		return "不可用"
	}
	return "rejected"
}

// MotionLabelSuccess: last success
func MotionLabelSuccess(l Language) string {
	if l == Chinese {
		return "上次成功"
	}
	return "last success"
}

// MotionLabelTemplate: template ID
func MotionLabelTemplate(l Language) string {
	if l == Chinese {
		return "模板 ID"
	}
	return "template ID"
}

// MotionLabelUsed: used
func MotionLabelUsed(l Language) string {
	if l == Chinese {
		return "使用"
	}
	return "used"
}

// MotionLastUsedFirst: last used first
func MotionLastUsedFirst(l Language) string {
	if l == Chinese {
		return "最近使用在前"
	}
	return "last used first"
}

// MotionNameNeeded: Enter a name: the form finds motions by name.
func MotionNameNeeded(l Language) string {
	if l == Chinese {
		return "请填写名称：新建任务时按名称查找动作。"
	}
	return "Enter a name: the form finds motions by name."
}

// MotionNameTaken: “{name}” is already in the library. Choose another name.
func MotionNameTaken(l Language, name string) string {
	if l == Chinese {
		return join(part{"动作库中已有「", false}, part{name, true}, part{"」，请换一个名称。", false})
	}
	return "“" + name + "” is already in the library. Choose another name."
}

// MotionNeverUsed: never
func MotionNeverUsed(l Language) string {
	if l == Chinese {
		return "从未使用"
	}
	return "never"
}

// MotionNoMatch: No match for “{filter}”
func MotionNoMatch(l Language, filter string) string {
	if l == Chinese {
		return join(part{"没有匹配「", false}, part{filter, true}, part{"」的动作", false})
	}
	return "No match for “" + filter + "”"
}

// MotionNoMotion: No motion selected · {add} add a template ID
func MotionNoMotion(l Language, add string) string {
	if l == Chinese {
		return join(part{"没有选中动作 · ", false}, part{add, true}, part{" 添加模板 ID", false})
	}
	return "No motion selected · " + add + " add a template ID"
}

// MotionNoTemplate: no template
func MotionNoTemplate(l Language) string {
	if l == Chinese {
		return "未制作"
	}
	return "no template"
}

// MotionNoTemplateAdvice: The next {anyone} task with this motion creates one. {move} and {mix} use the clip itself.
func MotionNoTemplateAdvice(l Language, anyone string, mix string, move string) string {
	if l == Chinese {
		return join(part{"下一个使用该动作的", false}, part{anyone, true}, part{"任务会制作模板。", false}, part{move, true}, part{"和", false}, part{mix, true}, part{"直接使用参考视频。", false})
	}
	return "The next " + anyone + " task with this motion creates one. " + move + " and " + mix + " use the clip itself."
}

// MotionNoTemplateHead: No template yet
func MotionNoTemplateHead(l Language) string {
	if l == Chinese {
		return "还没有动作模板"
	}
	return "No template yet"
}

// MotionNoteHint: what the motion is good for
func MotionNoteHint(l Language) string {
	if l == Chinese {
		return "适合什么场景"
	}
	return "what the motion is good for"
}

// MotionOtherKey: other key
func MotionOtherKey(l Language) string {
	if l == Chinese {
		return "其他 Key"
	}
	return "other key"
}

// MotionOtherKeyAdvice: If that key belongs to another account, Model Studio will reject the template. {key} changes the key.
func MotionOtherKeyAdvice(l Language, key string) string {
	if l == Chinese {
		return join(part{"如果该 API Key 属于其他账号，模板将无法使用。按 ", false}, part{key, true}, part{" 更换 API Key。", false})
	}
	return "If that key belongs to another account, Model Studio will reject the template. " + key + " changes the key."
}

// MotionOtherKeyHead: Created with another API key
func MotionOtherKeyHead(l Language) string {
	if l == Chinese {
		return "由其他 API Key 制作"
	}
	return "Created with another API key"
}

// MotionProgress: {state} · {note}
func MotionProgress(l Language, note string, state string) string {
	if l == Chinese {
		return join(part{state, true}, part{" · ", false}, part{note, true})
	}
	return state + " · " + note
}

// MotionReadFailed: Can't read the library: {error}
func MotionReadFailed(l Language, error string) string {
	if l == Chinese {
		return join(part{"无法读取动作库：", false}, part{error, true})
	}
	return "Can't read the library: " + error
}

// MotionReady: ready
func MotionReady(l Language) string {
	if l == Chinese {
		return "可用"
	}
	return "ready"
}

// MotionRejected: rejected
func MotionRejected(l Language) string {
	if l == Chinese {
		return "不可用"
	}
	return "rejected"
}

// MotionRejectedAdvice: The template belongs to another account or no longer exists. Change the API key ({key}), or remove this motion ({remove}) and create a task with its clip: that creates a new template.
func MotionRejectedAdvice(l Language, key string, remove string) string {
	if l == Chinese {
		return join(part{"模板属于其他账号，或已不存在。请更换 API Key（", false}, part{key, true}, part{"），或移除该动作（", false}, part{remove, true}, part{"）后用其参考视频新建任务，重新制作模板。", false})
	}
	return "The template belongs to another account or no longer exists. Change the API key (" + key + "), or remove this motion (" + remove + ") and create a task with its clip: that creates a new template."
}

// MotionRejectedAdviceNoClip: The template belongs to another account or no longer exists. Change the API key ({key}), or remove this motion ({remove}) and start again from its clip.
func MotionRejectedAdviceNoClip(l Language, key string, remove string) string {
	if l == Chinese {
		return join(part{"模板属于其他账号，或已不存在。请更换 API Key（", false}, part{key, true}, part{"），或移除该动作（", false}, part{remove, true}, part{"）后从参考视频重新开始。", false})
	}
	return "The template belongs to another account or no longer exists. Change the API key (" + key + "), or remove this motion (" + remove + ") and start again from its clip."
}

// MotionRejectedHead: Template rejected ({day})
func MotionRejectedHead(l Language, day string) string {
	if l == Chinese {
		return join(part{"动作模板不可用（", false}, part{day, true}, part{"）", false})
	}
	return "Template rejected (" + day + ")"
}

// MotionRemoved: Removed “{name}” · {undo} undo
func MotionRemoved(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」· ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "” · " + undo + " undo"
}

// MotionRemovedCreating: Removed “{name}”; its template is still being created · {undo} undo
func MotionRemovedCreating(l Language, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」，模板仍在制作 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "”; its template is still being created · " + undo + " undo"
}

// MotionRemovedCreatingWaiting: Removed “{name}”; its template is still being created, and {n} waiting tasks continue · {undo} undo
func MotionRemovedCreatingWaiting(l Language, n int, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」，模板仍在制作，", false}, part{Int(l, n), false}, part{" 个待提交任务会继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "”; its template is still being created, and " + Int(l, n) + " waiting " + plural(n, "task continues", "tasks continue") + " · " + undo + " undo"
}

// MotionRemovedWaiting: Removed “{name}”; {n} waiting tasks continue · {undo} undo
func MotionRemovedWaiting(l Language, n int, name string, undo string) string {
	if l == Chinese {
		return join(part{"已移除「", false}, part{name, true}, part{"」，", false}, part{Int(l, n), false}, part{" 个待提交任务会继续 · ", false}, part{undo, true}, part{" 撤销", false})
	}
	return "Removed “" + name + "”; " + Int(l, n) + " waiting " + plural(n, "task continues", "tasks continue") + " · " + undo + " undo"
}

// MotionRenameTitle: Rename “{name}”
func MotionRenameTitle(l Language, name string) string {
	if l == Chinese {
		return join(part{"重命名「", false}, part{name, true}, part{"」", false})
	}
	return "Rename “" + name + "”"
}

// MotionTemplateKnown: The library already has this template: “{name}”
func MotionTemplateKnown(l Language, name string) string {
	if l == Chinese {
		return join(part{"动作库中已有该模板：「", false}, part{name, true}, part{"」", false})
	}
	return "The library already has this template: “" + name + "”"
}

// MotionTitle: Motions
func MotionTitle(l Language) string {
	if l == Chinese {
		return "动作库"
	}
	return "Motions"
}

// MotionUnconfirmedAdvice: Looking it up on your account. It won't be recreated automatically. To decide now, press {resolve} on a task that waits for the template.
func MotionUnconfirmedAdvice(l Language, resolve string) string {
	if l == Chinese {
		return join(part{"正在账号中查找，不会自动重新制作。如需处理，请在等待该模板的任务上按 ", false}, part{resolve, true}, part{"。", false})
	}
	return "Looking it up on your account. It won't be recreated automatically. To decide now, press " + resolve + " on a task that waits for the template."
}

// MotionUnconfirmedHead: No response; the template may have been created
func MotionUnconfirmedHead(l Language) string {
	if l == Chinese {
		return "未收到响应，动作模板可能已创建"
	}
	return "No response; the template may have been created"
}

// MotionUnmadeAdvice: {advice} {use} tries again with a new task.
func MotionUnmadeAdvice(l Language, advice string, use string) string {
	if l == Chinese {
		return join(part{advice, true}, part{"按 ", false}, part{use, true}, part{" 新建任务可重试。", false})
	}
	return advice + " " + use + " tries again with a new task."
}

// MotionUnmadeHead: Couldn't create the template ({day}): {reason}
func MotionUnmadeHead(l Language, day string, reason string) string {
	if l == Chinese {
		return join(part{"动作模板制作失败（", false}, part{day, true}, part{"）：", false}, part{reason, true})
	}
	return "Couldn't create the template (" + day + "): " + reason
}

// MotionUsed: for {n} videos
func MotionUsed(l Language, n int) string {
	if l == Chinese {
		return "用于 " + Int(l, n) + " 个视频"
	}
	return "for " + Int(l, n) + " " + plural(n, "video", "videos")
}

// NameBackgroundClip: video's
func NameBackgroundClip(l Language) string {
	if l == Chinese {
		return "视频背景"
	}
	return "video's"
}

// NameBackgroundPicture: picture's
func NameBackgroundPicture(l Language) string {
	if l == Chinese {
		return "图片背景"
	}
	return "picture's"
}

// NameBackgroundRatio: picture's, {ratio}
func NameBackgroundRatio(l Language, ratio string) string {
	if l == Chinese {
		return join(part{"图片背景，", false}, part{ratio, true})
	}
	return "picture's, " + ratio
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

// NameImported: imported
func NameImported(l Language) string {
	if l == Chinese {
		return "已导入"
	}
	return "imported"
}

// NameModePro: professional
func NameModePro(l Language) string {
	if l == Chinese {
		return "专业"
	}
	return "professional"
}

// NameModeStandard: standard
func NameModeStandard(l Language) string {
	if l == Chinese {
		return "标准"
	}
	return "standard"
}

// NameShapeClip: clip
func NameShapeClip(l Language) string {
	if l == Chinese {
		return "视频"
	}
	return "clip"
}

// NameShapePicture: picture
func NameShapePicture(l Language) string {
	if l == Chinese {
		return "图片"
	}
	return "picture"
}

// NameTask: {picture} {sign} {motion}
func NameTask(l Language, motion string, picture string, sign string) string {
	if l == Chinese {
		return join(part{picture, true}, part{" ", false}, part{sign, true}, part{" ", false}, part{motion, true})
	}
	return picture + " " + sign + " " + motion
}

// NameTasks: {n} tasks
func NameTasks(l Language, n int) string {
	if l == Chinese {
		return Int(l, n) + " 个任务"
	}
	return Int(l, n) + " " + plural(n, "task", "tasks")
}

// NameTemplate: template for {motion}
func NameTemplate(l Language, motion string) string {
	if l == Chinese {
		return join(part{motion, true}, part{"的动作模板", false})
	}
	return "template for " + motion
}

// NameUnknown: unknown
func NameUnknown(l Language) string {
	if l == Chinese {
		return "未知"
	}
	return "unknown"
}

// NameUnnamed: unnamed
func NameUnnamed(l Language) string {
	if l == Chinese {
		return "未命名"
	}
	return "unnamed"
}

// SetupAccepted: Key accepted and saved to the keyring
func SetupAccepted(l Language) string {
	if l == Chinese {
		return "验证通过，已存入系统密钥环"
	}
	return "Key accepted and saved to the keyring"
}

// SetupAcceptedOnce: Key accepted (this session only)
func SetupAcceptedOnce(l Language) string {
	if l == Chinese {
		return "验证通过（仅本次使用）"
	}
	return "Key accepted (this session only)"
}

// SetupDemo: Try the demo (free, no key)
func SetupDemo(l Language) string {
	if l == Chinese {
		return "体验演示（免费，无需 API Key）"
	}
	return "Try the demo (free, no key)"
}

// SetupGet: You need an API key: create one in the Model Studio console, China (Beijing), and paste it here. Keys of other regions don't work.
func SetupGet(l Language) string {
	if l == Chinese {
		return "请在百炼控制台的华北2（北京）地域创建 API Key，粘贴到这里。其他地域的 API Key 无法使用。"
	}
	return "You need an API key: create one in the Model Studio console, China (Beijing), and paste it here. Keys of other regions don't work."
}

// SetupGetShort: Create an API key in the Model Studio console, China (Beijing), and paste it here.
func SetupGetShort(l Language) string {
	if l == Chinese {
		return "请在百炼控制台的华北2（北京）地域创建 API Key，粘贴到这里。"
	}
	return "Create an API key in the Model Studio console, China (Beijing), and paste it here."
}

// SetupHintBack: back
func SetupHintBack(l Language) string {
	if l == Chinese {
		return "返回"
	}
	return "back"
}

// SetupHintGo: select
func SetupHintGo(l Language) string {
	if l == Chinese {
		return "确认"
	}
	return "select"
}

// SetupHintNext: next
func SetupHintNext(l Language) string {
	if l == Chinese {
		return "下一项"
	}
	return "next"
}

// SetupHintQuit: quit
func SetupHintQuit(l Language) string {
	if l == Chinese {
		return "退出"
	}
	return "quit"
}

// SetupKeep: Verify and save to keyring
func SetupKeep(l Language) string {
	if l == Chinese {
		return "验证并存入系统密钥环"
	}
	return "Verify and save to keyring"
}

// SetupKey: API key
func SetupKey(l Language) string {
	if l == Chinese {
		return "API Key"
	}
	return "API key"
}

// SetupNotUsed: Key {key} not accepted: {error}
func SetupNotUsed(l Language, error string, key string) string {
	if l == Chinese {
		return join(part{"未使用 API Key ", false}, part{key, true}, part{"：", false}, part{error, true})
	}
	return "Key " + key + " not accepted: " + error
}

// SetupOnce: Verify, this session only
func SetupOnce(l Language) string {
	if l == Chinese {
		return "验证，仅本次使用"
	}
	return "Verify, this session only"
}

// SetupSession: this session
func SetupSession(l Language) string {
	if l == Chinese {
		return "本次使用"
	}
	return "this session"
}

// SetupTitle: Welcome
func SetupTitle(l Language) string {
	if l == Chinese {
		return "欢迎使用"
	}
	return "Welcome"
}

// SetupTitleAgain: Change the API key
func SetupTitleAgain(l Language) string {
	if l == Chinese {
		return "更换 API Key"
	}
	return "Change the API key"
}

// SetupVerifying: Verifying…
func SetupVerifying(l Language) string {
	if l == Chinese {
		return "正在验证…"
	}
	return "Verifying…"
}

// SetupWhat: dancecard turns a character picture and a motion into a video, with Alibaba Cloud Model Studio.
func SetupWhat(l Language) string {
	if l == Chinese {
		return "dancecard 用阿里云百炼把人物图片和动作变成视频。"
	}
	return "dancecard turns a character picture and a motion into a video, with Alibaba Cloud Model Studio."
}

// StateAmbiguous: several possible matches
func StateAmbiguous(l Language) []string {
	if l == Chinese {
		return []string{"有多个可能的任务", "多个可能"}
	}
	return []string{"several possible matches", "several"}
}

// StateBadLink: unusable link, asking again
func StateBadLink(l Language) []string {
	if l == Chinese {
		return []string{"链接不可用，稍后再查", "链接异常"}
	}
	return []string{"unusable link, asking again", "bad link"}
}

// StateBusy: Model Studio is busy · retrying at {time}
func StateBusy(l Language, time_ string) []string {
	if l == Chinese {
		return []string{join(part{"百炼繁忙 · ", false}, part{time_, true}, part{" 重试", false}), join(part{time_, true}, part{" 重试", false}), time_}
	}
	return []string{"Model Studio is busy · retrying at " + time_, "at " + time_, time_}
}

// StateCanceled: canceled
func StateCanceled(l Language) string {
	if l == Chinese {
		return "已取消"
	}
	return "canceled"
}

// StateCanceling: canceling
func StateCanceling(l Language) string {
	if l == Chinese {
		return "取消中"
	}
	return "canceling"
}

// StateClocks: clocks differ
func StateClocks(l Language) []string {
	if l == Chinese {
		return []string{"时钟不一致"}
	}
	return []string{"clocks differ", "clocks"}
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

// StateElapsed: {elapsed} so far
func StateElapsed(l Language, elapsed time.Duration) string {
	if l == Chinese {
		return "已 " + Duration(l, elapsed)
	}
	return Duration(l, elapsed) + " so far"
}

// StateExpired: expired
func StateExpired(l Language) string {
	if l == Chinese {
		return "已过期"
	}
	return "expired"
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

// StateLinkExpiredShort: link expired
func StateLinkExpiredShort(l Language) []string {
	if l == Chinese {
		return []string{"链接已过期", "已过期"}
	}
	return []string{"link expired", "expired"}
}

// StateLinkExpiredUnsaved: the video wasn't saved in time
func StateLinkExpiredUnsaved(l Language) []string {
	if l == Chinese {
		return []string{"视频未及时保存", "视频未能保存"}
	}
	return []string{"the video wasn't saved in time", "no video"}
}

// StateLookingUp: looking it up on your account
func StateLookingUp(l Language) []string {
	if l == Chinese {
		return []string{"正在账号中查找", "查找中"}
	}
	return []string{"looking it up on your account", "looking up"}
}

// StateNewStatus: new status
func StateNewStatus(l Language) string {
	if l == Chinese {
		return "新状态"
	}
	return "new status"
}

// StateNoLink: no link
func StateNoLink(l Language) string {
	if l == Chinese {
		return "没有链接"
	}
	return "no link"
}

// StateNoLinkYet: no link yet, asking again
func StateNoLinkYet(l Language) []string {
	if l == Chinese {
		return []string{"尚无链接，稍后再查", "尚无链接"}
	}
	return []string{"no link yet, asking again", "no link"}
}

// StateNoRecord: no record at Model Studio any more
func StateNoRecord(l Language) []string {
	if l == Chinese {
		return []string{"超过 24 小时，或属于其他账号", "已无记录"}
	}
	return []string{"no record at Model Studio any more", "no record"}
}

// StateNoRecordNow: no record at Model Studio at the moment, checking again
func StateNoRecordNow(l Language) []string {
	if l == Chinese {
		return []string{"百炼暂无该任务的记录，稍后再查", "稍后再查"}
	}
	return []string{"no record at Model Studio at the moment, checking again", "checking"}
}

// StateNoStatus: no status
func StateNoStatus(l Language) string {
	if l == Chinese {
		return "无状态"
	}
	return "no status"
}

// StateNotFound: not on the account
func StateNotFound(l Language) []string {
	if l == Chinese {
		return []string{"账号中没有该任务", "未找到"}
	}
	return []string{"not on the account", "not found"}
}

// StateNotSaved: not saved
func StateNotSaved(l Language) string {
	if l == Chinese {
		return "保存失败"
	}
	return "not saved"
}

// StateNotVideo: no video
func StateNotVideo(l Language) string {
	if l == Chinese {
		return "不是视频"
	}
	return "no video"
}

// StateOnHold: on hold
func StateOnHold(l Language) string {
	if l == Chinese {
		return "已暂停"
	}
	return "on hold"
}

// StateOnHoldKey: {resume} resume
func StateOnHoldKey(l Language, resume string) string {
	if l == Chinese {
		return join(part{resume, true}, part{" 继续", false})
	}
	return resume + " resume"
}

// StateOverdue: {elapsed}, longer than usual
func StateOverdue(l Language, elapsed string) string {
	if l == Chinese {
		return elapsed + "，比平时久"
	}
	return elapsed + ", longer than usual"
}

// StateOverdueLong: {elapsed}, longer than usual
func StateOverdueLong(l Language, elapsed time.Duration) string {
	if l == Chinese {
		return "已 " + Duration(l, elapsed) + "，比平时久"
	}
	return Duration(l, elapsed) + ", longer than usual"
}

// StateOverdueRangeLong: {elapsed}, longer than usual ({range})
func StateOverdueRangeLong(l Language, elapsed time.Duration, range_ string) string {
	if l == Chinese {
		return join(part{"已 ", false}, part{Duration(l, elapsed), false}, part{"，比平时久（", false}, part{range_, true}, part{"）", false})
	}
	return Duration(l, elapsed) + ", longer than usual (" + range_ + ")"
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

// StateRank: #{n}
func StateRank(l Language, n int) string {
	if l == Chinese {
		return "#" + Int(l, n)
	}
	return "#" + Int(l, n)
}

// StateRankLong: No. {n} in the queue
func StateRankLong(l Language, n int) string {
	if l == Chinese {
		return "队列第 " + Int(l, n) + " 位"
	}
	return "No. " + Int(l, n) + " in the queue"
}

// StateRankRange: #{n} ~{wait} ({range})
func StateRankRange(l Language, n int, range_ string, wait string) string {
	if l == Chinese {
		return "#" + Int(l, n) + " 约" + wait + "（" + range_ + "）"
	}
	return "#" + Int(l, n) + " ~" + wait + " (" + range_ + ")"
}

// StateRankRangeLong: No. {n}, starts in about {wait} ({range})
func StateRankRangeLong(l Language, n int, range_ string, wait time.Duration) string {
	if l == Chinese {
		return join(part{"第 ", false}, part{Int(l, n), false}, part{" 位，约 ", false}, part{About(l, wait), false}, part{"后开始（", false}, part{range_, true}, part{"）", false})
	}
	return "No. " + Int(l, n) + ", starts in about " + About(l, wait) + " (" + range_ + ")"
}

// StateRankWait: #{n} ~{wait}
func StateRankWait(l Language, n int, wait string) string {
	if l == Chinese {
		return "#" + Int(l, n) + " 约" + wait
	}
	return "#" + Int(l, n) + " ~" + wait
}

// StateRankWaitLong: No. {n}, starts in about {wait}
func StateRankWaitLong(l Language, n int, wait time.Duration) string {
	if l == Chinese {
		return "第 " + Int(l, n) + " 位，约 " + About(l, wait) + "后开始"
	}
	return "No. " + Int(l, n) + ", starts in about " + About(l, wait)
}

// StateRateLimited: rate limited · retrying at {time}
func StateRateLimited(l Language, time_ string) []string {
	if l == Chinese {
		return []string{join(part{"已限流 · ", false}, part{time_, true}, part{" 重试", false}), join(part{time_, true}, part{" 重试", false}), time_}
	}
	return []string{"rate limited · retrying at " + time_, "at " + time_, time_}
}

// StateReadingResult: reading the result
func StateReadingResult(l Language) []string {
	if l == Chinese {
		return []string{"正在读取结果", "读取中"}
	}
	return []string{"reading the result", "checking"}
}

// StateRejected: rejected
func StateRejected(l Language) string {
	if l == Chinese {
		return "未受理"
	}
	return "rejected"
}

// StateRetryingSoon: {reason}, retrying soon
func StateRetryingSoon(l Language, reason string) []string {
	if l == Chinese {
		return []string{join(part{reason, true}, part{"，稍后重试", false}), "稍后重试"}
	}
	return []string{reason + ", retrying soon", "retrying soon", "retrying"}
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

// StateSuspended: suspended
func StateSuspended(l Language) string {
	if l == Chinese {
		return "已挂起"
	}
	return "suspended"
}

// StateTemplate: template {state}
func StateTemplate(l Language, state string) string {
	if l == Chinese {
		return join(part{"模板", false}, part{state, true})
	}
	return "template " + state
}

// StateTemplateNote: template {state}: {note}
func StateTemplateNote(l Language, note string, state string) string {
	if l == Chinese {
		return join(part{"模板", false}, part{state, true}, part{"：", false}, part{note, true})
	}
	return "template " + state + ": " + note
}

// StateTooSlow: too slow, link expires at {time}
func StateTooSlow(l Language, time_ string) []string {
	if l == Chinese {
		return []string{join(part{"下载太慢，链接 ", false}, part{time_, true}, part{" 过期", false}), join(part{time_, true}, part{" 过期", false})}
	}
	return []string{"too slow, link expires at " + time_, "link expires at " + time_, "expires " + time_, "ends " + time_}
}

// StateTryingToSave: retrying
func StateTryingToSave(l Language) string {
	if l == Chinese {
		return "正在重试"
	}
	return "retrying"
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

// StateUnreached: network error · retrying at {time}
func StateUnreached(l Language, time_ string) []string {
	if l == Chinese {
		return []string{join(part{"网络错误 · ", false}, part{time_, true}, part{" 重试", false}), join(part{time_, true}, part{" 重试", false}), time_}
	}
	return []string{"network error · retrying at " + time_, "at " + time_, time_}
}

// StateUnsavedExpired: {reason}, link expired
func StateUnsavedExpired(l Language, reason string) []string {
	if l == Chinese {
		return []string{join(part{reason, true}, part{"，链接已过期", false}), "链接已过期"}
	}
	return []string{reason + ", link expired", "link expired"}
}

// StateUnsavedUntil: {reason}, link expires at {time}
func StateUnsavedUntil(l Language, reason string, time_ string) []string {
	if l == Chinese {
		return []string{join(part{reason, true}, part{"，链接 ", false}, part{time_, true}, part{" 过期", false}), join(part{"链接 ", false}, part{time_, true}, part{" 过期", false})}
	}
	return []string{reason + ", link expires at " + time_, "link expires at " + time_}
}

// StateVideoChanged: changed
func StateVideoChanged(l Language) string {
	if l == Chinese {
		return "内容有变"
	}
	return "changed"
}

// StateVideoDamaged: damaged
func StateVideoDamaged(l Language) string {
	if l == Chinese {
		return "已损坏"
	}
	return "damaged"
}

// StateVideoIncomplete: incomplete
func StateVideoIncomplete(l Language) string {
	if l == Chinese {
		return "不完整"
	}
	return "incomplete"
}

// StateVideoNotFound: not found
func StateVideoNotFound(l Language) string {
	if l == Chinese {
		return "未找到"
	}
	return "not found"
}

// StateVideoTooLarge: too large
func StateVideoTooLarge(l Language) string {
	if l == Chinese {
		return "过大"
	}
	return "too large"
}

// StateWaiting: waiting
func StateWaiting(l Language) string {
	if l == Chinese {
		return "待提交"
	}
	return "waiting"
}

// StateWorking: {elapsed} of ~{expected}
func StateWorking(l Language, elapsed string, expected string) string {
	if l == Chinese {
		return elapsed + "/约" + expected
	}
	return elapsed + " of ~" + expected
}

// StateWorkingLong: {elapsed} of about {expected}
func StateWorkingLong(l Language, elapsed time.Duration, expected time.Duration) string {
	if l == Chinese {
		return "已 " + Duration(l, elapsed) + "，预计约 " + About(l, expected)
	}
	return Duration(l, elapsed) + " of about " + About(l, expected)
}

// StateWorkingRange: {elapsed} of ~{expected} ({range})
func StateWorkingRange(l Language, elapsed string, expected string, range_ string) string {
	if l == Chinese {
		return elapsed + "/约" + expected + "（" + range_ + "）"
	}
	return elapsed + " of ~" + expected + " (" + range_ + ")"
}

// StateWorkingRangeLong: {elapsed} of about {expected} ({range})
func StateWorkingRangeLong(l Language, elapsed time.Duration, expected time.Duration, range_ string) string {
	if l == Chinese {
		return join(part{"已 ", false}, part{Duration(l, elapsed), false}, part{"，预计约 ", false}, part{About(l, expected), false}, part{"（", false}, part{range_, true}, part{"）", false})
	}
	return Duration(l, elapsed) + " of about " + About(l, expected) + " (" + range_ + ")"
}

// TaskCostUnknown: unknown ({seconds} s)
func TaskCostUnknown(l Language, seconds string) string {
	if l == Chinese {
		return join(part{"未知（", false}, part{seconds, true}, part{" 秒）", false})
	}
	return "unknown (" + seconds + " s)"
}

// TaskEarlierLinesOpen: {sign} {n} earlier lines · {open} open the task
func TaskEarlierLinesOpen(l Language, n int, open string, sign string) string {
	if l == Chinese {
		return join(part{sign, true}, part{" 之前还有 ", false}, part{Int(l, n), false}, part{" 行 · ", false}, part{open, true}, part{" 查看任务", false})
	}
	return sign + " " + Int(l, n) + " earlier " + plural(n, "line", "lines") + " · " + open + " open the task"
}

// TaskExtracting: Extracting frames…
func TaskExtracting(l Language) string {
	if l == Chinese {
		return "正在提取画面…"
	}
	return "Extracting frames…"
}

// TaskFileMissing: missing
func TaskFileMissing(l Language) string {
	if l == Chinese {
		return "文件不在了"
	}
	return "missing"
}

// TaskHintAnyKey: any key
func TaskHintAnyKey(l Language) string {
	if l == Chinese {
		return "任意键"
	}
	return "any key"
}

// TaskHintBack: back
func TaskHintBack(l Language) string {
	if l == Chinese {
		return "返回"
	}
	return "back"
}

// TaskHintStop: stop
func TaskHintStop(l Language) string {
	if l == Chinese {
		return "停止"
	}
	return "stop"
}

// TaskHintWatch: watch
func TaskHintWatch(l Language) string {
	if l == Chinese {
		return "播放"
	}
	return "watch"
}

// TaskImported: imported from the account
func TaskImported(l Language) string {
	if l == Chinese {
		return "从账号导入"
	}
	return "imported from the account"
}

// TaskLabelBackground: background
func TaskLabelBackground(l Language) string {
	if l == Chinese {
		return "背景"
	}
	return "background"
}

// TaskLabelClip: clip
func TaskLabelClip(l Language) string {
	if l == Chinese {
		return "参考视频"
	}
	return "clip"
}

// TaskLabelCost: cost
func TaskLabelCost(l Language) string {
	if l == Chinese {
		return "费用"
	}
	return "cost"
}

// TaskLabelCreated: created
func TaskLabelCreated(l Language) string {
	if l == Chinese {
		return "创建时间"
	}
	return "created"
}

// TaskLabelDownload: download
func TaskLabelDownload(l Language) string {
	if l == Chinese {
		return "下载"
	}
	return "download"
}

// TaskLabelEngine: engine
func TaskLabelEngine(l Language) string {
	if l == Chinese {
		return "模型"
	}
	return "engine"
}

// TaskLabelEstimate: estimate
func TaskLabelEstimate(l Language) string {
	if l == Chinese {
		return "预估费用"
	}
	return "estimate"
}

// TaskLabelFile: file
func TaskLabelFile(l Language) string {
	if l == Chinese {
		return "文件"
	}
	return "file"
}

// TaskLabelLink: link
func TaskLabelLink(l Language) string {
	if l == Chinese {
		return "链接"
	}
	return "link"
}

// TaskLabelMotion: motion
func TaskLabelMotion(l Language) string {
	if l == Chinese {
		return "动作"
	}
	return "motion"
}

// TaskLabelPicture: picture
func TaskLabelPicture(l Language) string {
	if l == Chinese {
		return "人物图片"
	}
	return "picture"
}

// TaskLabelRequest: request ID
func TaskLabelRequest(l Language) string {
	if l == Chinese {
		return "请求 ID"
	}
	return "request ID"
}

// TaskLabelSource: source
func TaskLabelSource(l Language) string {
	if l == Chinese {
		return "来源"
	}
	return "source"
}

// TaskLabelTask: task ID
func TaskLabelTask(l Language) string {
	if l == Chinese {
		return "任务 ID"
	}
	return "task ID"
}

// TaskLabelWatermark: watermark
func TaskLabelWatermark(l Language) string {
	if l == Chinese {
		return "水印"
	}
	return "watermark"
}

// TaskLinkEndsFirst: The link expires at {time}, before the download finishes at this speed. {copy} copies the link for another program.
func TaskLinkEndsFirst(l Language, copy string, time_ string) string {
	if l == Chinese {
		return join(part{"按当前速度，下载完成前链接就会过期（", false}, part{time_, true}, part{"）。按 ", false}, part{copy, true}, part{" 复制链接，用其他程序下载。", false})
	}
	return "The link expires at " + time_ + ", before the download finishes at this speed. " + copy + " copies the link for another program."
}

// TaskLinkExpired: expired
func TaskLinkExpired(l Language) string {
	if l == Chinese {
		return "已过期"
	}
	return "expired"
}

// TaskLinkExpires: expires in {left}
func TaskLinkExpires(l Language, left time.Duration) string {
	if l == Chinese {
		return "剩 " + Left(l, left)
	}
	return "expires in " + Left(l, left)
}

// TaskMoreLines: {sign} {n} more lines below
func TaskMoreLines(l Language, n int, sign string) string {
	if l == Chinese {
		return join(part{sign, true}, part{" 下方还有 ", false}, part{Int(l, n), false}, part{" 行", false})
	}
	return sign + " " + Int(l, n) + " more " + plural(n, "line", "lines") + " below"
}

// TaskMoreLinesOpen: {sign} {n} more lines · {open} open the task
func TaskMoreLinesOpen(l Language, n int, open string, sign string) string {
	if l == Chinese {
		return join(part{sign, true}, part{" 还有 ", false}, part{Int(l, n), false}, part{" 行 · ", false}, part{open, true}, part{" 查看任务", false})
	}
	return sign + " " + Int(l, n) + " more " + plural(n, "line", "lines") + " · " + open + " open the task"
}

// TaskNoFFmpeg: Playing here needs ffmpeg · {play} open in your player
func TaskNoFFmpeg(l Language, play string) string {
	if l == Chinese {
		return join(part{"终端播放需要 ffmpeg · ", false}, part{play, true}, part{" 用播放器打开", false})
	}
	return "Playing here needs ffmpeg · " + play + " open in your player"
}

// TaskNotPlayed: Can't play the video here: {reason} · {play} open in your player
func TaskNotPlayed(l Language, play string, reason string) string {
	if l == Chinese {
		return join(part{"无法在终端播放：", false}, part{reason, true}, part{" · ", false}, part{play, true}, part{" 用播放器打开", false})
	}
	return "Can't play the video here: " + reason + " · " + play + " open in your player"
}

// TaskNothingToWatch: No saved video to play yet
func TaskNothingToWatch(l Language) string {
	if l == Chinese {
		return "还没有可播放的视频"
	}
	return "No saved video to play yet"
}

// TaskOtherExtracting: Still extracting frames of another video. Try again in a moment ({watch}).
func TaskOtherExtracting(l Language, watch string) string {
	if l == Chinese {
		return join(part{"正在提取另一个视频的画面，请稍后再按 ", false}, part{watch, true}, part{"。", false})
	}
	return "Still extracting frames of another video. Try again in a moment (" + watch + ")."
}

// TaskServiceSays: Model Studio says: {message}
func TaskServiceSays(l Language, message string) string {
	if l == Chinese {
		return join(part{"百炼返回：", false}, part{message, true})
	}
	return "Model Studio says: " + message
}

// TaskWatermark: on
func TaskWatermark(l Language) string {
	if l == Chinese {
		return "有"
	}
	return "on"
}
